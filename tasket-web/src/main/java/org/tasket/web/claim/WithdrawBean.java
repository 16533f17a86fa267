package org.tasket.web.claim;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.claim.ClaimAction;
import org.tasket.claim.Claims;
import org.tasket.web.page.ReasonForm;

/** A helper gives a seat back. */
@Named
@ViewScoped
public class WithdrawBean extends ClaimPage {

  private static final long serialVersionUID = 1;

  @Inject Claims life;

  private final ReasonForm why = new ReasonForm();

  public void withdraw() {
    life.withdraw(actor(), getId(), why.required());
    done("done.withdrawn");
  }

  @Override
  ClaimAction purpose() {
    return ClaimAction.WITHDRAW;
  }

  public ReasonForm getWhy() {
    return why;
  }
}
