package org.tasket.web.tasket;

import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.tasket.TasketAction;
import org.tasket.web.page.ReasonForm;

/** Cancelling a tasket, with the reason that helpers are told. */
@Named
@ViewScoped
public class CancelBean extends TasketPage {

  private static final long serialVersionUID = 1;

  private final ReasonForm why = new ReasonForm();

  public void cancel() {
    taskets.cancel(actor(), getId(), why.optional());
    done("done.cancelled");
  }

  @Override
  TasketAction purpose() {
    return TasketAction.CANCEL;
  }

  public ReasonForm getWhy() {
    return why;
  }
}
