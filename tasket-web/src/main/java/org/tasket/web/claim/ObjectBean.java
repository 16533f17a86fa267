package org.tasket.web.claim;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.claim.ClaimAction;
import org.tasket.claim.ClaimView;
import org.tasket.claim.Objections;
import org.tasket.platform.Reason;
import org.tasket.web.page.ReasonForm;

/** A helper does not agree with minutes that were changed. */
@Named
@ViewScoped
public class ObjectBean extends ClaimPage {

  private static final long serialVersionUID = 1;

  @Inject Objections objections;

  private final ReasonForm why = new ReasonForm();
  private int delivered;
  private int confirmed;
  private String reason;
  private String words;

  public void object() {
    objections.object(actor(), getId(), why.required());
    done("done.objected");
  }

  @Override
  ClaimAction purpose() {
    return ClaimAction.OBJECT;
  }

  @Override
  void show(ClaimView claim) {
    delivered = claim.actualMinutes().orElse(0);
    confirmed = claim.confirmedMinutes().orElse(0);
    reason = claim.reason().flatMap(Reason::reason).orElse(null);
    words = claim.reason().flatMap(Reason::words).orElse(null);
  }

  public int getDelivered() {
    return delivered;
  }

  public int getConfirmed() {
    return confirmed;
  }

  /** Why other minutes were confirmed; null where that was not said. */
  public Reason getBecause() {
    return Reason.optional(reason, words).orElse(null);
  }

  public ReasonForm getWhy() {
    return why;
  }
}
