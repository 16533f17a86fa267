package org.tasket.intranet.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language of the house. */
enum Language {
  FI("Suomi"),
  SV("Svenska"),
  EN("English");

  private final String ownName;

  Language(String ownName) {
    this.ownName = ownName;
  }

  /** What the language calls itself. */
  String ownName() {
    return ownName;
  }

  String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  Locale locale() {
    return Locale.forLanguageTag(tag());
  }

  /** The language that suits wishes best, written as in {@code Accept-Language} (RFC 9110). */
  static Optional<Language> suiting(String wishes) {
    try {
      var all = Arrays.stream(values()).map(Language::tag).toList();
      return Optional.ofNullable(Locale.lookupTag(Locale.LanguageRange.parse(wishes), all))
          .flatMap(Language::tagged);
    } catch (IllegalArgumentException e) {
      // Sent by a browser or kept in a directory: nonsense is no wish.
      return Optional.empty();
    }
  }

  static Optional<Language> tagged(String tag) {
    return List.of(values()).stream().filter(language -> language.tag().equals(tag)).findFirst();
  }
}
