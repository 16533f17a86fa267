package org.tasket.tasket;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;
import static java.util.regex.Pattern.UNICODE_CHARACTER_CLASS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Is it small enough, clear enough, suitable? Looks at a tasket as a good colleague would before it
 * is published, by plain rules that always say the same; each {@link Hint} has its reason.
 */
final class GoodPractice {

  static final int DAY = 480;
  static final int TWO_HOURS = 120;
  static final int CLEAR = 80;

  /** Beginnings of words, for Finnish and Swedish bend and join them. */
  private static final Pattern SECRECY =
      Pattern.compile(
          "\\b(?:classified|confidential|secret(?!ar)|salai|salassa|luottamuks|turvaluok"
              + "|hemlig|sekretess|konfidenti|säkerhetsklass)",
          CASE_INSENSITIVE | UNICODE_CASE | UNICODE_CHARACTER_CLASS);

  private GoodPractice() {}

  /**
   * What there is to say.
   *
   * @param sessions how long those are that have a time
   */
  static List<Hint> hints(Terms terms, List<Duration> sessions) {
    List<Hint> hints = new ArrayList<>();
    small(hints, terms.plannedMinutes(), sessions.isEmpty());
    if (sessions.stream().anyMatch(length -> length.toMinutes() >= 2L * terms.plannedMinutes())) {
      hints.add(Hint.SESSION_LONGER);
    }
    clear(hints, terms);
    suitable(hints, terms);
    return List.copyOf(hints);
  }

  private static void small(List<Hint> hints, int minutes, boolean atAnyTime) {
    if (minutes > DAY) {
      hints.add(Hint.LONG);
    } else if (minutes > TWO_HOURS && atAnyTime) {
      hints.add(Hint.LONG_AT_ANY_TIME);
    }
  }

  private static void clear(List<Hint> hints, Terms terms) {
    String description = terms.description().map(String::strip).orElse("");
    if (description.isEmpty()) {
      hints.add(Hint.DESCRIPTION_MISSING);
    } else if (description.codePointCount(0, description.length()) < CLEAR) {
      hints.add(Hint.DESCRIPTION_SHORT);
    }
    if (terms.mode() == Mode.ON_SITE && terms.place().isEmpty()) {
      hints.add(Hint.PLACE_MISSING);
    }
  }

  private static void suitable(List<Hint> hints, Terms terms) {
    if (SECRECY.matcher(terms.title() + "\n" + terms.description().orElse("")).find()) {
      hints.add(Hint.SECRECY);
    }
    if (terms.helper().skills().isEmpty() && terms.helper().learn().isEmpty()) {
      hints.add(Hint.SKILL_MISSING);
    }
  }
}
