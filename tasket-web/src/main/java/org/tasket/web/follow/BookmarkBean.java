package org.tasket.web.follow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.tasket.follow.Bookmarks;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Notices;
import org.tasket.web.signin.SignedIn;

/** Whether the reader marked a tasket. The button names what is wanted, not what is to change. */
@Named
@RequestScoped
public class BookmarkBean {

  @Inject SignedIn signedIn;
  @Inject Bookmarks bookmarks;

  private UUID tasket;
  private String mark;
  private boolean marked;

  public void load(UUID of) {
    tasket = of;
    marked = bookmarks.isMarked(signedIn.actor(), of);
  }

  public void change() {
    boolean wanted = Boolean.parseBoolean(mark);
    if (wanted) {
      bookmarks.mark(signedIn.actor(), tasket);
    } else {
      bookmarks.unmark(signedIn.actor(), tasket);
    }
    Notices.done(wanted ? "done.marked" : "done.unmarked");
    Goto.tasket(tasket);
  }

  public boolean isMarked() {
    return marked;
  }

  public String getMark() {
    return mark;
  }

  public void setMark(String mark) {
    this.mark = mark;
  }
}
