package org.tasket.skill;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.tasket.platform.Words;

/**
 * A skill as it stands in a list.
 *
 * @param names one in each language that Tasket speaks
 * @param others what else people say, in each language
 * @param heading whether it only holds others together
 */
public record ListedSkill(
    UUID id, Map<Locale, String> names, Map<Locale, List<String>> others, boolean heading) {

  public ListedSkill {
    names = Map.copyOf(names);
    others = Map.copyOf(others);
  }

  /** All words for it, in any language. */
  public Stream<String> words() {
    return Stream.concat(names.values().stream(), others.values().stream().flatMap(List::stream));
  }

  /** What it is called in a reader's language. */
  public String name(Locale reader) {
    return names.get(Words.spoken(reader));
  }

  /** What else people say in a reader's language. */
  public List<String> others(Locale reader) {
    return others.getOrDefault(Words.spoken(reader), List.of());
  }
}
