package org.tasket.web.claim;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.claim.ClaimAction;
import org.tasket.claim.Claims;
import org.tasket.web.page.ReasonForm;

/** An owner asks a helper for more. */
@Named
@ViewScoped
public class ReturnBean extends ClaimPage {

  private static final long serialVersionUID = 1;

  @Inject Claims life;

  private final ReasonForm missing = new ReasonForm();

  public void sendBack() {
    life.sendBack(actor(), getId(), missing.required());
    done("done.returned");
  }

  @Override
  ClaimAction purpose() {
    return ClaimAction.RETURN;
  }

  public ReasonForm getMissing() {
    return missing;
  }
}
