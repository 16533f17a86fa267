package org.tasket.web.follow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tasket.board.BoardView;
import org.tasket.follow.FollowedBoards;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Notices;
import org.tasket.web.signin.SignedIn;

/** Whether the reader follows a board. The button names what is wanted, not what is to change. */
@Named
@RequestScoped
public class FollowBean {

  @Inject SignedIn signedIn;
  @Inject FollowedBoards boards;

  private String slug;
  private String follow;
  private boolean followed;

  public void load(BoardView board) {
    slug = board.slug();
    followed = boards.isFollowed(signedIn.actor(), board.id());
  }

  public void change() {
    boolean wanted = Boolean.parseBoolean(follow);
    if (wanted) {
      boards.follow(signedIn.actor(), slug);
    } else {
      boards.unfollow(signedIn.actor(), slug);
    }
    Notices.done(wanted ? "done.followed" : "done.unfollowed");
    Goto.board(slug);
  }

  public boolean isFollowed() {
    return followed;
  }

  public String getFollow() {
    return follow;
  }

  public void setFollow(String follow) {
    this.follow = follow;
  }
}
