package org.tasket.web.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.tasket.board.BoardAction;
import org.tasket.board.Boards;
import org.tasket.person.Actor;
import org.tasket.platform.Page;
import org.tasket.tasket.TasketList;
import org.tasket.tasket.TasketQuery;
import org.tasket.tasket.TasketView;
import org.tasket.web.page.Say;
import org.tasket.web.signin.SignedIn;

/** What waits for the managers of a board to look at it, piece by piece. */
@Named
@RequestScoped
public class SubmittedBean {

  @Inject SignedIn signedIn;
  @Inject Boards boards;
  @Inject TasketList taskets;
  @Inject Say say;

  private String slug;
  private String waiting;
  private Optional<Page<TasketView>> found = Optional.empty();

  public void load() {
    Actor actor = signedIn.actor();
    if (boards.get(actor, slug).allows(BoardAction.EDIT)) {
      found =
          Optional.of(
                  taskets.page(
                      actor,
                      TasketQuery.submitted().onBoard(slug).from(Optional.ofNullable(waiting))))
              .filter(page -> page.total() > 0);
    }
  }

  /** Whether anything waits for the reader. */
  public boolean isThere() {
    return found.isPresent();
  }

  public String getHeading() {
    return found.map(page -> say.count("board.submitted", page)).orElse("");
  }

  public Page<TasketView> getFound() {
    return found.orElseThrow();
  }

  public String getMore() {
    return found.flatMap(Page::next).map(cursor -> "?waiting=" + cursor + "#submitted").orElse("");
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public String getWaiting() {
    return waiting;
  }

  public void setWaiting(String waiting) {
    this.waiting = waiting;
  }
}
