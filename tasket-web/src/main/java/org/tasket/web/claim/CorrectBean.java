package org.tasket.web.claim;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.claim.ClaimAction;
import org.tasket.claim.ClaimView;
import org.tasket.claim.Correction;
import org.tasket.claim.Objection;
import org.tasket.claim.Objections;
import org.tasket.person.PersonView;
import org.tasket.platform.Reason;
import org.tasket.web.page.ReasonForm;

/** A manager has the last word on an objection. */
@Named
@ViewScoped
public class CorrectBean extends ClaimPage {

  private static final long serialVersionUID = 1;

  @Inject Objections objections;

  private final ReasonForm why = new ReasonForm();
  private Objected objected;
  private Integer minutes;

  public void correct() {
    objections.correct(actor(), getId(), Correction.of(minutes, why.getReason(), why.getWords()));
    done("done.corrected");
  }

  @Override
  ClaimAction purpose() {
    return ClaimAction.CORRECT;
  }

  @Override
  void show(ClaimView claim) {
    objected = Objected.of(claim);
    minutes = objected.confirmed();
  }

  public Objected getObjected() {
    return objected;
  }

  public ReasonForm getWhy() {
    return why;
  }

  public Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(Integer minutes) {
    this.minutes = minutes;
  }

  /** What the manager looks at. */
  public record Objected(
      PersonView helper,
      int delivered,
      int confirmed,
      String changedBecause,
      String why,
      String words)
      implements Serializable {

    private static Objected of(ClaimView claim) {
      Optional<Reason> why = claim.objection().flatMap(Objection::why);
      return new Objected(
          claim.helper(),
          claim.actualMinutes().orElse(0),
          claim.confirmedMinutes().orElse(0),
          claim.reason().flatMap(Reason::reason).orElse(""),
          why.flatMap(Reason::reason).orElse(""),
          why.flatMap(Reason::words).orElse(""));
    }
  }
}
