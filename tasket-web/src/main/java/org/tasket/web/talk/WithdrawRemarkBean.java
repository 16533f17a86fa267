package org.tasket.web.talk;

import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.talk.RemarkAction;

/** Somebody takes their own words back, after a second look: it is for good. */
@Named
@ViewScoped
public class WithdrawRemarkBean extends RemarkPage {

  private static final long serialVersionUID = 1;

  public void withdraw() {
    done("done.taken.back.words", talk.withdraw(actor(), getId()));
  }

  @Override
  RemarkAction purpose() {
    return RemarkAction.WITHDRAW;
  }
}
