package org.tasket.web.claim;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.claim.ClaimAction;
import org.tasket.claim.ClaimState;
import org.tasket.claim.ClaimView;
import org.tasket.claim.Claims;
import org.tasket.web.page.Goto;
import org.tasket.web.page.ReasonForm;

/** Somebody who decides on a claim says no to it, and why. */
@Named
@ViewScoped
public class DeclineBean extends ClaimPage {

  private static final long serialVersionUID = 1;

  @Inject Claims life;

  private final ReasonForm why = new ReasonForm();
  private String helper;
  private boolean supervising;

  public void decline() {
    life.decline(actor(), getId(), why.required());
    done("done.declined");
  }

  @Override
  ClaimAction purpose() {
    return ClaimAction.DECLINE;
  }

  @Override
  void show(ClaimView claim) {
    helper = claim.helper().name();
    supervising = claim.state() == ClaimState.AWAITING_SUPERVISOR;
  }

  /** A supervisor sees the claim, but perhaps not the tasket. */
  @Override
  void leave() {
    if (supervising) {
      Goto.approvals();
    } else {
      super.leave();
    }
  }

  public boolean isSupervising() {
    return supervising;
  }

  public String getHelper() {
    return helper;
  }

  public ReasonForm getWhy() {
    return why;
  }
}
