package org.tasket.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.calendar.Invitation;
import org.tasket.notice.NoticeView;
import org.tasket.person.Addressee;

/**
 * What goes to somebody in one mail: what is new to them, as they may see it now, and what their
 * own calendar is told.
 *
 * @param clocks by which its reader says when something is
 * @param more true where there is more than is listed
 * @param saying what the board says on whose matters all of it is
 * @param since when the oldest of what was made with it began to wait; known of what is new only
 */
record Parcel(
    UUID mail,
    Addressee to,
    ZoneId clocks,
    List<NoticeView> news,
    boolean more,
    Optional<BoardSaying> saying,
    Optional<Invitation> invitation,
    Optional<Instant> since) {

  /** More is not listed in one mail. */
  static final int MOST = 20;

  /** What was looked up longer ago may be seen by its reader no more. */
  static final Duration FRESH = Duration.ofSeconds(10);

  Parcel {
    news = List.copyOf(news);
  }

  /** From what was found, one more than is listed. */
  static Parcel of(UUID mail, Addressee to, ZoneId clocks, List<NoticeView> found) {
    return new Parcel(
        mail,
        to,
        clocks,
        found.subList(0, Math.min(found.size(), MOST)),
        found.size() > MOST,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same, of what is new since then. */
  Parcel waitingSince(Instant time) {
    return new Parcel(mail, to, clocks, news, more, saying, invitation, Optional.of(time));
  }

  /** The same with what a board says. */
  Parcel with(Optional<BoardSaying> words) {
    return new Parcel(mail, to, clocks, news, more, words, invitation, since);
  }

  /** The same with what the reader's calendar is told. */
  Parcel telling(Optional<Invitation> calendar) {
    return new Parcel(mail, to, clocks, news, more, saying, calendar, since);
  }

  boolean isEmpty() {
    return news.isEmpty() && invitation.isEmpty();
  }
}
