package org.tasket.howto;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tasket.board.Rulebook;
import org.tasket.platform.Checks;
import org.tasket.platform.Texts;
import org.tasket.platform.Words;
import org.tasket.talk.HelpfulAnswer;

/**
 * What a page says, as somebody wishes it; {@link #checked} makes of it what is stored.
 *
 * @param title 3 to 120 characters on one line
 * @param text Markdown, 1 to 20,000 characters
 * @param language two letters: en, fi or sv
 * @param category the key of one of the board's categories
 */
public record HowtoTerms(String title, String text, String language, Optional<String> category) {

  public static final int TITLE_LEAST = 3;
  public static final int TITLE_MOST = 120;
  public static final int TEXT_MOST = 20_000;

  private static final List<String> LANGUAGES =
      Words.LANGUAGES.stream().map(Locale::getLanguage).toList();

  public HowtoTerms {
    category = Texts.given(category);
  }

  /**
   * What an answer says, as the page that it could become.
   *
   * @param about what the tasket is called that it is about
   */
  static HowtoTerms of(HelpfulAnswer answer, String about, String language) {
    return HowtoDraft.terms(answer.question(), about, answer.text(), language, Optional.empty());
  }

  /**
   * The same without the blanks around it.
   *
   * @param before what the page said: a category that stays may be gone from the board
   * @throws org.tasket.platform.InvalidInput where something is missing or out of range
   */
  HowtoTerms checked(Rulebook rules, Optional<HowtoTerms> before) {
    Checks checks =
        new Checks()
            .text("title", title, TITLE_LEAST, TITLE_MOST)
            .that(isLine(title), "title", "line")
            .text("text", text, 1, TEXT_MOST)
            .oneOf("language", language, LANGUAGES);
    category
        .filter(key -> before.flatMap(HowtoTerms::category).filter(key::equals).isEmpty())
        .ifPresent(key -> checks.that(rules.category(key).isPresent(), "category", "unknown", key));
    checks.orThrow();
    return new HowtoTerms(title.strip(), text.strip(), language, category);
  }

  private static boolean isLine(String title) {
    return title == null || title.strip().chars().noneMatch(Character::isISOControl);
  }
}
