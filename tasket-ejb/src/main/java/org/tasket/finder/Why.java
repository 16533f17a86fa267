package org.tasket.finder;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tasket.platform.Words;

/**
 * One reason for a suggestion. The sentence is {@code why.<part>}.
 *
 * @param points what it adds to the score
 * @param number the minutes it takes, the seats that are free, the days until its end or without a
 *     helper
 * @param names of skills, of causes or of the department, in each language
 */
public record Why(
    Part part, int points, Optional<Integer> number, List<Map<Locale, String>> names) {

  public Why {
    names = List.copyOf(names);
  }

  static Why counted(Part part, int points, long number) {
    return new Why(part, points, Optional.of((int) number), List.of());
  }

  static Why named(Part part, int points, List<Map<Locale, String>> names) {
    return new Why(part, points, Optional.empty(), names);
  }

  public String sentence(Locale reader) {
    Words words = Words.in(reader);
    String key = "why." + part.label();
    return number
        .map(value -> words.text(key, value))
        .orElseGet(() -> words.text(key, String.join(", ", namesIn(reader))));
  }

  public List<String> namesIn(Locale reader) {
    return names.stream()
        .map(name -> name.getOrDefault(Words.spoken(reader), name.get(Words.LANGUAGES.get(0))))
        .collect(Collectors.toList());
  }
}
