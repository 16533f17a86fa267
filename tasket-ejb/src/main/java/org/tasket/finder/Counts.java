package org.tasket.finder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many there are of which value. A facet shows the first of them, and the one that is chosen
 * wherever it stands.
 */
record Counts(Map<String, Integer> byValue, Optional<String> chosen) {

  /** The most values that a facet shows, beside the one that is chosen. */
  private static final int MOST = 20;

  Counts {
    byValue = Map.copyOf(byValue);
  }

  /**
   * With what is chosen.
   *
   * @param found how many were found with it
   */
  static Counts of(Map<String, Integer> counted, Optional<String> chosen, int found) {
    Map<String, Integer> byValue = new HashMap<>(counted);
    chosen.ifPresent(value -> byValue.put(value, found));
    return new Counts(byValue, chosen);
  }

  /** The values that are shown, most first. */
  List<String> shown() {
    List<String> shown = new ArrayList<>(first(byValue));
    chosen.filter(value -> !shown.contains(value)).ifPresent(shown::add);
    return shown;
  }

  /** The first of counted values, most first. */
  static List<String> first(Map<String, Integer> counts) {
    return First.of(counts.entrySet(), MOST, Counts::mostFirst).stream()
        .map(Map.Entry::getKey)
        .toList();
  }

  private static int mostFirst(Map.Entry<String, Integer> one, Map.Entry<String, Integer> other) {
    int byCount = Integer.compare(other.getValue(), one.getValue());
    return byCount != 0 ? byCount : one.getKey().compareTo(other.getKey());
  }
}
