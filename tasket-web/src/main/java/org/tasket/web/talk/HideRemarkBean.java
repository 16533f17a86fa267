package org.tasket.web.talk;

import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.talk.RemarkAction;

/** A manager of the board hides what somebody said, and says why. */
@Named
@ViewScoped
public class HideRemarkBean extends RemarkPage {

  private static final long serialVersionUID = 1;

  private String reason;

  public void hide() {
    done("done.hidden", talk.hide(actor(), getId(), reason));
  }

  @Override
  RemarkAction purpose() {
    return RemarkAction.HIDE;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
