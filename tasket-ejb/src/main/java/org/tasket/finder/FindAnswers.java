package org.tasket.finder;

import java.util.Optional;
import org.tasket.platform.Checks;
import org.tasket.platform.Page;

/**
 * What somebody looks for among answers: words in any language, and what narrows them.
 *
 * @param text to 200 characters; without any, everything fits, the newest first
 * @param board its slug
 * @param language two letters
 * @param limit 1 to 100
 */
public record FindAnswers(
    String text,
    Optional<String> board,
    Optional<String> language,
    int limit,
    Optional<String> cursor) {

  public FindAnswers {
    text = text.strip();
    new Checks()
        .optionalText("q", text, FindTaskets.TEXT_MOST)
        .number("limit", limit, 1, Page.MOST)
        .orThrow();
  }

  /** Words alone. */
  public static FindAnswers of(String text) {
    return new FindAnswers(text, Optional.empty(), Optional.empty(), Page.USUAL, Optional.empty());
  }

  public FindAnswers onBoard(Optional<String> slug) {
    return new FindAnswers(text, slug, language, limit, cursor);
  }

  public FindAnswers in(Optional<String> language) {
    return new FindAnswers(text, board, language, limit, cursor);
  }

  public FindAnswers atMost(int limit) {
    return new FindAnswers(text, board, language, limit, cursor);
  }

  public FindAnswers from(Optional<String> cursor) {
    return new FindAnswers(text, board, language, limit, cursor);
  }

  FindSort sort() {
    return text.isEmpty() ? FindSort.NEWEST : FindSort.FIT;
  }
}
