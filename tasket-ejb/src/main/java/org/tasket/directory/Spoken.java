package org.tasket.directory;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;

/**
 * Reads the languages of a person, which RFC 2798 (2.7) has written like an Accept-Language header
 * (RFC 9110, 12.5.4): tags with commas between, each with a weight or with that of 1; what weighs 0
 * is not spoken.
 */
final class Spoken {

  /** So many are kept. */
  static final int MOST = 10;

  private Spoken() {}

  /** The languages, the most preferred first; what cannot be read is left out. */
  static List<Locale> preferred(String written) {
    return Arrays.stream(written.split(",", -1))
        .map(Spoken::range)
        .flatMap(Optional::stream)
        .filter(range -> range.getWeight() > 0 && !range.getRange().startsWith("*"))
        .sorted(Comparator.comparingDouble(LanguageRange::getWeight).reversed())
        .map(range -> Locale.forLanguageTag(range.getRange()))
        .filter(language -> !language.getLanguage().isEmpty())
        .distinct()
        .limit(MOST)
        .toList();
  }

  /** One by one, for Java adds to a list what a language was called in other times. */
  private static Optional<LanguageRange> range(String item) {
    try {
      return LanguageRange.parse(item.strip()).stream().findFirst();
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }
}
