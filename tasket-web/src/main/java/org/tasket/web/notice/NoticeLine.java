package org.tasket.web.notice;

import java.util.Locale;
import java.util.Optional;
import org.tasket.notice.NoticeView;

/**
 * A notice on the page.
 *
 * @param sentence what it says
 * @param about what it leads to; empty where the reader may no longer see that
 */
public record NoticeLine(NoticeView notice, String sentence, Optional<Link> about) {

  /** Where it leads, and in which language that is called so. */
  public record Link(String address, String title, String language) {}

  /**
   * A line in a language.
   *
   * @param deciding what the page with what awaits the reader's word is called
   */
  static NoticeLine of(NoticeView notice, Locale language, String deciding) {
    return new NoticeLine(
        notice,
        notice.sentence(language),
        notice.path().map(path -> link(path, notice, language, deciding)));
  }

  /** Something was said with it. */
  public boolean isSaid() {
    return !notice.said().pieces().isEmpty();
  }

  private static Link link(String path, NoticeView notice, Locale language, String deciding) {
    return notice
        .tasket()
        .map(tasket -> new Link(path, tasket.title(), tasket.language()))
        .orElseGet(
            () ->
                new Link(
                    path,
                    notice.board().map(board -> board.title().in(language)).orElse(deciding),
                    language.getLanguage()));
  }
}
