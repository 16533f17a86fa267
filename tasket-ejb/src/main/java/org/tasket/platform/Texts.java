package org.tasket.platform;

import java.util.Optional;

/** Turns a text that was checked into the one that is stored, so that both are the same. */
public final class Texts {

  private Texts() {}

  /**
   * The text without the blanks around it; none where nothing is left. No meaning in an empty
   * string.
   */
  public static Optional<String> given(String text) {
    return given(Optional.ofNullable(text));
  }

  /** The same for a text that may be left out. */
  public static Optional<String> given(Optional<String> text) {
    return text.map(String::strip).filter(some -> !some.isEmpty());
  }
}
