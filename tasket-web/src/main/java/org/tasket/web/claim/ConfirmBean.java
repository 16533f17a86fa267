package org.tasket.web.claim;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.claim.ClaimAction;
import org.tasket.claim.ClaimView;
import org.tasket.claim.Claims;
import org.tasket.claim.Confirmation;
import org.tasket.person.PersonView;
import org.tasket.web.page.ReasonForm;

/** An owner looks at what was delivered, and confirms it with a word of thanks. */
@Named
@ViewScoped
public class ConfirmBean extends ClaimPage {

  private static final long serialVersionUID = 1;

  @Inject Claims life;

  private final ReasonForm why = new ReasonForm();
  private Delivered delivered;
  private boolean returnable;
  private Integer minutes;
  private String thanks;

  public void confirm() {
    life.confirm(
        actor(), getId(), Confirmation.of(minutes, why.getReason(), why.getWords(), thanks));
    done("done.confirmed");
  }

  @Override
  ClaimAction purpose() {
    return ClaimAction.CONFIRM;
  }

  @Override
  void show(ClaimView claim) {
    delivered = Delivered.of(claim);
    minutes = delivered.minutes();
    returnable = claim.allows(ClaimAction.RETURN);
  }

  public Delivered getDelivered() {
    return delivered;
  }

  /** Managers confirm; only owners ask for more. */
  public boolean isReturnable() {
    return returnable;
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

  public String getThanks() {
    return thanks;
  }

  public void setThanks(String thanks) {
    this.thanks = thanks;
  }

  /** What the owner looks at. */
  public record Delivered(
      PersonView helper, int minutes, int plannedMinutes, String reflection, String whoseTime)
      implements Serializable {

    private static Delivered of(ClaimView claim) {
      return new Delivered(
          claim.helper(),
          claim.actualMinutes().orElse(claim.plannedMinutes()),
          claim.plannedMinutes(),
          claim.reflection().orElse(""),
          claim.whoseTime().map(Enum::name).orElse("WORK"));
    }
  }
}
