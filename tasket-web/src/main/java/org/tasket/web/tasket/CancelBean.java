package org.tasket.web.tasket;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.tasket.TasketAction;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.Taskets;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Notices;
import org.tasket.web.page.ReasonForm;
import org.tasket.web.signin.SignedIn;

/** Cancelling a tasket, with the reason that helpers are told. */
@Named
@ViewScoped
public class CancelBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject SignedIn signedIn;
  @Inject Taskets taskets;

  private final ReasonForm why = new ReasonForm();
  private UUID id;
  private String title;
  private String language;

  public void load() {
    TasketView tasket = taskets.get(signedIn.actor(), id);
    title = tasket.terms().title();
    language = tasket.terms().language();
    if (!tasket.allows(TasketAction.CANCEL)) {
      Goto.tasket(id);
    }
  }

  public void cancel() {
    taskets.cancel(signedIn.actor(), id, why.optional());
    Notices.done("done.cancelled");
    Goto.tasket(id);
  }

  public ReasonForm getWhy() {
    return why;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public UUID getTasket() {
    return id;
  }

  public String getTitle() {
    return title;
  }

  public String getLanguage() {
    return language;
  }
}
