package org.tasket.web.talk;

import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.talk.RemarkAction;

/** Somebody answers a question. */
@Named
@ViewScoped
public class AnswerBean extends RemarkPage {

  private static final long serialVersionUID = 1;

  public void answer() {
    done("done.answered", talk.answer(actor(), getId(), getText()));
  }

  @Override
  RemarkAction purpose() {
    return RemarkAction.ANSWER;
  }
}
