package org.tasket.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.tasket.notice.NoticeBook;
import org.tasket.platform.Unavailable;
import org.tasket.web.page.Say;
import org.tasket.web.signin.SignedIn;

/** How much news there is, for the head of every page: one statement, counted no further. */
@Named
@RequestScoped
public class NewsBean {

  private static final int SAID_MOST = 99;

  @Inject SignedIn signedIn;
  @Inject NoticeBook notices;
  @Inject Say say;
  @Inject Clock clock;

  private Optional<Integer> count = Optional.empty();

  /** A page is shown also while the database is away for this one question. */
  private int unread() {
    if (count.isEmpty()) {
      try {
        count = Optional.of(notices.unread(signedIn.actor()));
      } catch (Unavailable away) {
        count = Optional.of(0);
      }
    }
    return count.get();
  }

  /** As of when it is. */
  public Instant getSeen() {
    return clock.instant();
  }

  public boolean isThere() {
    return unread() > 0;
  }

  /** The number as it stands at the bell. */
  public String getNumber() {
    return unread() > SAID_MOST ? SAID_MOST + "+" : String.valueOf(unread());
  }

  /** The same in words, with what it is. */
  public String getWords() {
    return say.text("notices.unread", unread());
  }
}
