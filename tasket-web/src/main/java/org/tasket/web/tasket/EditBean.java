package org.tasket.web.tasket;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.platform.Stale;
import org.tasket.tasket.TasketAction;
import org.tasket.tasket.TasketDrafts;
import org.tasket.tasket.TasketState;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.Taskets;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Notices;
import org.tasket.web.signin.SignedIn;

/**
 * Editing a tasket. The version that was opened goes along with the form, so that nobody's change
 * is lost unseen: where somebody was quicker, the page says so, keeps what was typed, and only the
 * next press replaces the other's change.
 */
@Named
@ViewScoped
public class EditBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject SignedIn signedIn;
  @Inject Taskets taskets;
  @Inject TasketDrafts drafts;
  @Inject TermsForms forms;

  private UUID id;
  private String board;
  private long version;
  private boolean overtaken;
  private boolean draft;
  private Outcome outcome = Outcome.NONE;
  private TermsForm terms;

  private enum Outcome {
    NONE,
    KEPT,
    OVERTAKEN
  }

  public void load() {
    TasketView tasket = taskets.get(signedIn.actor(), id);
    board = tasket.board();
    version = tasket.version();
    draft = tasket.state() == TasketState.DRAFT;
    terms = forms.of(tasket);
    if (!tasket.allows(TasketAction.EDIT)) {
      Goto.tasket(id);
    }
  }

  public void save() {
    try {
      TasketView edited = edited();
      Notices.done(
          edited.state() == TasketState.SUBMITTED ? "done.edited.submitted" : "done.edited");
    } catch (Stale somebodyWasQuicker) {
      TasketView now = taskets.get(signedIn.actor(), id);
      version = now.version();
      overtaken = now.allows(TasketAction.EDIT);
      if (!overtaken) {
        edited(); // which says why it is too late
      }
      return;
    }
    Goto.tasket(id);
  }

  /**
   * A draft saves itself. Where somebody was quicker the version stays, so that the next press
   * tells.
   */
  public void keep() {
    outcome = Outcome.NONE;
    try {
      TasketView kept =
          FieldsOnPage.named(() -> drafts.keep(signedIn.actor(), id, version, terms.wishes()));
      terms.kept(kept);
      version = kept.version();
      outcome = Outcome.KEPT;
    } catch (Stale somebodyWasQuicker) {
      outcome = Outcome.OVERTAKEN;
    }
  }

  private TasketView edited() {
    return FieldsOnPage.named(() -> taskets.edit(signedIn.actor(), id, version, terms.wishes()));
  }

  /** How it went when the draft saved itself. What was refused is told as ever. */
  public String getOutcome() {
    return outcome.name().toLowerCase(Locale.ROOT);
  }

  public boolean isOvertaken() {
    return overtaken;
  }

  /** What is a draft saves itself now and then. */
  public boolean isDraft() {
    return draft;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getBoard() {
    return board;
  }

  public long getVersion() {
    return version;
  }

  public void setVersion(long version) {
    this.version = version;
  }

  public TermsForm getTerms() {
    return terms;
  }
}
