package org.tasket.web.tasket;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.claim.ClaimList;
import org.tasket.tasket.TasketAction;
import org.tasket.tasket.TasketView;

/** Completing a tasket where somebody is declined by it: how many that are is said before. */
@Named
@ViewScoped
public class CompleteBean extends TasketPage {

  private static final long serialVersionUID = 1;

  @Inject ClaimList claims;

  private int declined;

  @Override
  void show(TasketView tasket) {
    declined = claims.notBegun(actor(), getId());
  }

  public void complete() {
    taskets.complete(actor(), getId());
    done("done.completed");
  }

  @Override
  TasketAction purpose() {
    return TasketAction.COMPLETE;
  }

  public int getDeclined() {
    return declined;
  }
}
