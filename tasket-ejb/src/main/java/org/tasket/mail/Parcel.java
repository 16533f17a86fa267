package org.tasket.mail;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.notice.NoticeView;
import org.tasket.person.Addressee;

/**
 * What goes to somebody in one mail: what is new to them, as they may see it now.
 *
 * @param more true where there is more than is listed
 * @param saying what the board says on whose matters all of it is
 */
record Parcel(
    UUID mail, Addressee to, List<NoticeView> news, boolean more, Optional<BoardSaying> saying) {

  /** More is not listed in one mail. */
  static final int MOST = 20;

  Parcel {
    news = List.copyOf(news);
  }

  /** From what was found, one more than is listed. */
  static Parcel of(UUID mail, Addressee to, List<NoticeView> found) {
    return new Parcel(
        mail,
        to,
        found.subList(0, Math.min(found.size(), MOST)),
        found.size() > MOST,
        Optional.empty());
  }

  /** The same with what a board says. */
  Parcel with(Optional<BoardSaying> words) {
    return new Parcel(mail, to, news, more, words);
  }
}
