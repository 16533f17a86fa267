package org.tasket.web.tasket;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.tasket.TasketAction;
import org.tasket.tasket.TasketReturns;
import org.tasket.tasket.TasketView;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Notices;
import org.tasket.web.page.ReasonForm;

/** A manager gives a submitted tasket back to its owner, and says what to change. */
@Named
@ViewScoped
public class GiveBackBean extends TasketPage {

  private static final long serialVersionUID = 1;

  @Inject TasketReturns returns;

  private final ReasonForm why = new ReasonForm();
  private String board;

  public void giveBack() {
    returns.giveBack(actor(), getId(), Optional.of(why.required()));
    Notices.done("done.given.back");
    Goto.board(board);
  }

  @Override
  void show(TasketView tasket) {
    board = tasket.board();
  }

  @Override
  TasketAction purpose() {
    return TasketAction.RETURN;
  }

  public ReasonForm getWhy() {
    return why;
  }
}
