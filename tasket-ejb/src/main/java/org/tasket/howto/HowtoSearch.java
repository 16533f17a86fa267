package org.tasket.howto;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tasket.platform.Checks;
import org.tasket.platform.Conditions;
import org.tasket.platform.Texts;

/**
 * A simple search among the pages of one board: every word has to be in the title or the text, in
 * capitals or not. A board has few pages, so the database looks through them all; the search over
 * everything is another matter.
 */
final class HowtoSearch {

  static final int MOST = 100;
  private static final Pattern BLANK = Pattern.compile("\\s+");
  private static final Pattern SIGN = Pattern.compile("[!%_]");

  private HowtoSearch() {}

  /** Only what matches, where something was asked for. */
  static Conditions among(Conditions all, Optional<String> asked) {
    asked.ifPresent(text -> new Checks().optionalText("q", text, MOST).orThrow());
    Conditions found = all;
    for (String word : words(asked)) {
      String like = like(word);
      found =
          found.and(
              "(lower(h.title) like ? escape '!' or lower(h.words) like ? escape '!')", like, like);
    }
    return found;
  }

  private static List<String> words(Optional<String> asked) {
    return Texts.given(asked).map(text -> BLANK.splitAsStream(text).toList()).orElse(List.of());
  }

  static String like(String word) {
    return "%" + SIGN.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("!$0") + "%";
  }
}
