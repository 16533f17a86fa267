package org.tasket.finder;

import java.util.EnumMap;
import java.util.Map;

/** The markers of one search, each made for the first text in its language. */
final class Markers {

  private final String typed;
  private final Reading reading;
  private final Map<Language, Marker> made = new EnumMap<>(Language.class);

  Markers(String typed, Reading reading) {
    this.typed = typed;
    this.reading = reading;
  }

  Marker in(Language language) {
    return made.computeIfAbsent(language, one -> Marker.of(typed, reading, one));
  }
}
