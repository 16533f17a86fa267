package org.tasket.web.notice;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.tasket.notice.Deed;
import org.tasket.notice.Due;
import org.tasket.notice.NoticeView;

/**
 * A notice on the page.
 *
 * @param sentence what it says
 * @param title what it is about is called; empty where the reader may not see that
 * @param way where it leads; empty where there is nothing for the reader
 * @param due of which time it reminds
 */
public record NoticeLine(
    NoticeView notice,
    String sentence,
    Optional<Title> title,
    Optional<Link> way,
    Optional<String> due) {

  /** What something is called, and in which language. */
  public record Title(String text, String language) {}

  /**
   * Where it leads.
   *
   * @param label what is done there; empty where the title says enough
   */
  public record Link(String address, String label) {}

  /**
   * A line in a language.
   *
   * @param due says when something is due
   */
  static NoticeLine of(NoticeView notice, Locale language, Function<Due, String> due) {
    Optional<Title> title = title(notice, language);
    return new NoticeLine(
        notice,
        notice.sentence(language),
        title,
        notice
            .way()
            .map(
                way ->
                    new Link(
                        way.path(),
                        way.deed() == Deed.LOOK && title.isPresent()
                            ? ""
                            : way.deed().label(language))),
        notice.due().map(due));
  }

  private static Optional<Title> title(NoticeView notice, Locale language) {
    return notice
        .tasket()
        .map(tasket -> new Title(tasket.title(), tasket.language()))
        .or(
            () ->
                notice
                    .board()
                    .map(board -> new Title(board.title().in(language), language.getLanguage())));
  }

  /** Its title leads there. */
  public boolean isNamed() {
    return way.filter(link -> link.label().isEmpty()).isPresent();
  }

  /** Something was said with it. */
  public boolean isSaid() {
    return !notice.said().pieces().isEmpty();
  }
}
