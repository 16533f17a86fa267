package org.tasket.finder;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The markers of one search, each made for the first text in its language. */
final class Markers {

  private final String typed;
  private final Reading reading;
  private final Map<String, List<String>> names;
  private final Map<Language, Marker> made = new EnumMap<>(Language.class);

  /**
   * For a search.
   *
   * @param names what else words of it are called that name places
   */
  Markers(String typed, Reading reading, Map<String, List<String>> names) {
    this.typed = typed;
    this.reading = reading;
    this.names = names;
  }

  Marker in(Language language) {
    return made.computeIfAbsent(language, one -> Marker.of(typed, reading, one, names));
  }
}
