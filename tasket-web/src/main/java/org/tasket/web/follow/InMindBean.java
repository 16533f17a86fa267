package org.tasket.web.follow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.tasket.board.BoardRules;
import org.tasket.follow.Bookmarks;
import org.tasket.follow.FollowedBoards;
import org.tasket.person.Actor;
import org.tasket.platform.Page;
import org.tasket.tasket.TasketView;
import org.tasket.web.signin.SignedIn;

/** What the reader marked and follows. */
@Named
@RequestScoped
public class InMindBean {

  @Inject SignedIn signedIn;
  @Inject Bookmarks bookmarks;
  @Inject FollowedBoards followed;

  private Page<TasketView> taskets;
  private List<BoardRules> boards = List.of();

  /**
   * @param from where the list of what is marked goes on
   */
  public void load(Optional<String> from) {
    Actor actor = signedIn.actor();
    taskets = bookmarks.list(actor, Page.MOST, from);
    boards = followed.list(actor);
  }

  public Page<TasketView> getTaskets() {
    return taskets;
  }

  public List<BoardRules> getBoards() {
    return boards;
  }
}
