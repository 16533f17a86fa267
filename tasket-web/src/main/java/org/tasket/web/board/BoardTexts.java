package org.tasket.web.board;

import java.util.Locale;
import java.util.Optional;
import org.tasket.board.Rulebook;
import org.tasket.board.Rulebook.Introduction;
import org.tasket.board.Translated;
import org.tasket.platform.Markdown;

/** What a board says about itself, in the reader's language; what is not said is empty. */
public record BoardTexts(
    String purpose,
    String welcomeHtml,
    String waysHtml,
    String authorityHtml,
    Optional<Introduction> introduction) {

  static BoardTexts of(Rulebook.Texts texts, Locale reader) {
    return new BoardTexts(
        said(texts.purpose(), reader),
        html(texts.welcome(), reader),
        html(texts.ways(), reader),
        html(texts.authority(), reader),
        texts.introduction());
  }

  private static String html(Optional<Translated> text, Locale reader) {
    return Markdown.toSafeHtml(said(text, reader));
  }

  private static String said(Optional<Translated> text, Locale reader) {
    return text.map(given -> given.in(reader)).orElse("");
  }
}
