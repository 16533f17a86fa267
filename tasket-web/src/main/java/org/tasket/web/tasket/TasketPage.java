package org.tasket.web.tasket;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.tasket.TasketAction;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.Taskets;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Notices;
import org.tasket.web.signin.SignedIn;

/**
 * A page on which one thing is done with one tasket. Where that cannot be done, because it was done
 * in another tab or by somebody else, it leads to the tasket's page, which shows how things stand.
 */
abstract class TasketPage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject SignedIn signedIn;
  @Inject Taskets taskets;

  private UUID id;
  private String title;
  private String language;
  private String board;

  /** Reads the tasket, and goes away where the thing cannot be done. */
  public void load() {
    TasketView tasket = taskets.get(actor(), id);
    title = tasket.terms().title();
    language = tasket.terms().language();
    board = tasket.board();
    show(tasket);
    if (!isOpen(tasket)) {
      Goto.tasket(id);
    }
  }

  abstract TasketAction purpose();

  boolean isOpen(TasketView tasket) {
    return tasket.allows(purpose());
  }

  /** What the page shows of the tasket, beyond its title. */
  void show(TasketView tasket) {}

  void done(String key) {
    Notices.done(key);
    Goto.tasket(id);
  }

  Actor actor() {
    return signedIn.actor();
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

  /** The slug of its board. */
  public String getBoard() {
    return board;
  }
}
