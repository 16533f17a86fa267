package org.tasket.mail;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tasket.board.BoardRules;
import org.tasket.board.Rulebook;
import org.tasket.board.Translated;
import org.tasket.platform.Markdown;

/** A board's paragraph and signature, in CommonMark. At least one of them is there. */
record BoardSaying(
    Translated board, Optional<Translated> paragraph, Optional<Translated> signature) {

  static Optional<BoardSaying> of(BoardRules rules) {
    Rulebook.Texts texts = rules.rulebook().texts();
    return texts.mail().isEmpty() && texts.signature().isEmpty()
        ? Optional.empty()
        : Optional.of(new BoardSaying(rules.title(), texts.mail(), texts.signature()));
  }

  /** As values for a template: as they were typed, and sanitised as HTML. */
  Map<String, Object> in(Locale language) {
    return Map.of(
        "title", board.in(language),
        "paragraph", typed(paragraph, language),
        "paragraphHtml", Markdown.toSafeHtml(typed(paragraph, language)),
        "signature", typed(signature, language),
        "signatureHtml", Markdown.toSafeHtml(typed(signature, language)));
  }

  private static String typed(Optional<Translated> words, Locale language) {
    return words.map(text -> text.in(language)).orElse("");
  }
}
