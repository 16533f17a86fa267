package org.tasket.web.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tasket.person.Actor;
import org.tasket.platform.NotFound;
import org.tasket.tasket.TasketAction;
import org.tasket.tasket.TasketDrafts;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.Taskets;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Notices;
import org.tasket.web.signin.SignedIn;
import org.tasket.web.tasket.Completing;

/**
 * What the menu of a card does at once, and then shows the board as it was looked at; what has to
 * ask for more leads to a page of its own.
 */
@Named
@RequestScoped
public class CardDeeds {

  private static final Pattern DEED =
      Pattern.compile("([a-z]+) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  @Inject SignedIn signedIn;
  @Inject Taskets taskets;
  @Inject TasketDrafts drafts;
  @Inject Completing completing;

  private String deed;

  /** Whether there is anything for a menu, beside taking it. */
  public boolean offersMore(TasketView tasket) {
    return !Set.of(TasketAction.CLAIM).containsAll(tasket.actions());
  }

  /** Does what a button says: a deed and the tasket's id. */
  public void run() {
    Matcher said = DEED.matcher(Objects.requireNonNullElse(deed, ""));
    if (!said.matches()) {
      throw new NotFound("tasket.unknown", String.valueOf(deed));
    }
    run(said.group(1), UUID.fromString(said.group(2)));
  }

  private void run(String what, UUID tasket) {
    Actor actor = signedIn.actor();
    switch (what) {
      case "pause" -> {
        taskets.pause(actor, tasket);
        done("done.paused");
      }
      case "resume" -> {
        taskets.resume(actor, tasket);
        done("done.resumed");
      }
      case "complete" -> completing.complete(tasket, Goto::here);
      case "copy" -> {
        UUID copy = drafts.copy(actor, tasket).id();
        Notices.done("done.copied");
        Goto.tasket(copy);
      }
      default -> throw new NotFound("tasket.unknown", deed);
    }
  }

  private static void done(String key) {
    Notices.done(key);
    Goto.here();
  }

  public String getDeed() {
    return deed;
  }

  public void setDeed(String deed) {
    this.deed = deed;
  }
}
