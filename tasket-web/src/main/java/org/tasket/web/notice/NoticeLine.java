package org.tasket.web.notice;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tasket.notice.NoticeKind;
import org.tasket.notice.NoticeView;

/**
 * A notice on the page.
 *
 * @param about what it leads to; empty where the reader may no longer see that
 */
public record NoticeLine(NoticeView notice, Optional<Link> about) {

  /** What is decided on a page of its own, by people who may not see the tasket otherwise. */
  private static final Set<NoticeKind> TO_DECIDE =
      EnumSet.of(NoticeKind.APPROVAL_WANTED, NoticeKind.OWNER_SILENT, NoticeKind.OBJECTED);

  /** Where it leads, and in which language that is called so. */
  public record Link(String address, String title, String language) {}

  /**
   * A line in a language.
   *
   * @param deciding what the page with what awaits the reader's word is called
   */
  static NoticeLine of(NoticeView notice, Locale language, String deciding) {
    if (TO_DECIDE.contains(notice.kind())) {
      String title = notice.tasket().map(NoticeView.About::title).orElse(deciding);
      String spoken =
          notice.tasket().map(NoticeView.About::language).orElse(language.getLanguage());
      return new NoticeLine(notice, Optional.of(new Link("/approvals", title, spoken)));
    }
    return new NoticeLine(
        notice,
        notice
            .tasket()
            .map(tasket -> new Link("/taskets/" + tasket.id(), tasket.title(), tasket.language()))
            .or(
                () ->
                    notice
                        .board()
                        .map(
                            board ->
                                new Link(
                                    "/boards/" + board.slug(),
                                    board.title().in(language),
                                    language.getLanguage()))));
  }
}
