package org.tasket.web.tasket;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.tasket.TasketAction;
import org.tasket.tasket.TasketOwners;
import org.tasket.tasket.TasketState;
import org.tasket.tasket.TasketView;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Notices;

/** Giving a tasket to another owner. */
@Named
@ViewScoped
public class HandOverBean extends TasketPage {

  private static final long serialVersionUID = 1;

  @Inject TasketOwners owners;

  private String person;
  private boolean draft;

  public void handOver() {
    owners.handOver(actor(), getId(), person);
    if (draft) {
      Notices.done("done.handed.over");
      Goto.board(getBoard());
    } else {
      done("done.handed.over");
    }
  }

  /** A draft is its owner's alone: whoever gave it away sees it no more. */
  @Override
  void show(TasketView tasket) {
    draft = tasket.state() == TasketState.DRAFT || tasket.state() == TasketState.SUBMITTED;
  }

  @Override
  TasketAction purpose() {
    return TasketAction.HAND_OVER;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }
}
