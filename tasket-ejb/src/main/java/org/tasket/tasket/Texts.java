package org.tasket.tasket;

import java.util.Optional;

/** How texts of owners are taken. */
final class Texts {

  private Texts() {}

  /** The text as it was given, unless it is blank. */
  static Optional<String> given(Optional<String> text) {
    return text.filter(given -> !given.isBlank());
  }

  static Optional<String> given(String text) {
    return given(Optional.ofNullable(text));
  }

  static boolean isLine(String text) {
    return text == null || text.chars().noneMatch(Character::isISOControl);
  }
}
