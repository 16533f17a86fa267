package org.tasket.web.board;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a board shows its taskets. */
public enum Shape {
  /** Side by side, one column for each stage. */
  COLUMNS,

  /** One below the other. */
  LIST,

  /** By the day: sessions, and until when helpers are wanted. */
  CALENDAR;

  /** As addresses name it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Shape> named(String label) {
    return Arrays.stream(values()).filter(shape -> shape.label().equals(label)).findFirst();
  }
}
