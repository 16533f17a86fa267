package org.tasket.finder;

import java.util.EnumMap;
import java.util.Map;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;

/**
 * What counts how much.
 *
 * @param parts the points that each part can give
 * @param mood how many times its weight a part counts for which the person is in the mood
 * @param variety the points that a suggestion loses for each one of the same board before it
 */
record Weights(Map<Part, Integer> parts, int mood, int variety) {

  Weights {
    parts = Map.copyOf(parts);
  }

  static Weights of(Settings settings) {
    Map<Part, Integer> parts = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      parts.put(part, settings.number(part.weight()));
    }
    return new Weights(
        parts, settings.number(Setting.FINDER_MOOD), settings.number(Setting.FINDER_VARIETY));
  }

  int of(Part part, Mood wanted) {
    int weight = parts.get(part);
    return wanted.part().filter(part::equals).isPresent() ? weight * mood : weight;
  }
}
