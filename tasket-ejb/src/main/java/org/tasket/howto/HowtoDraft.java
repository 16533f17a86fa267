package org.tasket.howto;

import java.util.Optional;
import org.tasket.platform.Texts;

/**
 * A page as it may begin, for a manager to go on with.
 *
 * @param board the slug of the board whose page it becomes
 */
public record HowtoDraft(String board, HowtoTerms terms) {

  /**
   * The question is the title, in its first line, and the answer the text; what does not fit the
   * title stands above the answer as a quotation.
   *
   * @param question what was asked, where it can be read
   * @param about what the tasket is called, which is the title where the question is not
   */
  static HowtoDraft of(
      String board,
      Optional<String> question,
      String about,
      String answer,
      String language,
      Optional<String> category) {
    return new HowtoDraft(board, terms(question, about, answer, language, category));
  }

  /** What such a page says. */
  static HowtoTerms terms(
      Optional<String> question,
      String about,
      String answer,
      String language,
      Optional<String> category) {
    Optional<String> asked = Texts.given(question);
    String title = asked.map(HowtoDraft::title).filter(HowtoDraft::isLongEnough).orElse(about);
    String text =
        asked
            .filter(words -> !words.equals(title))
            .map(words -> words.replaceAll("(?m)^", "> ") + "\n\n" + answer)
            .orElse(answer);
    return new HowtoTerms(title, text, language, category);
  }

  /** The first line, without Markdown's marks before it. */
  private static String title(String question) {
    String line = question.lines().findFirst().orElse("").replaceFirst("^[#>*\\s-]+", "").strip();
    if (line.length() <= HowtoTerms.TITLE_MOST) {
      return line;
    }
    int end = line.offsetByCodePoints(0, line.codePointCount(0, HowtoTerms.TITLE_MOST - 2));
    return line.substring(0, end).strip() + "…";
  }

  private static boolean isLongEnough(String title) {
    return title.length() >= HowtoTerms.TITLE_LEAST;
  }
}
