package org.tasket.finder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words of one language that mean the same to whoever looks for work. A line of its file holds such
 * words; what stands before {@code >} is only searched for, and what comes after it only found.
 */
final class Thesaurus {

  private final Map<List<String>, Set<List<String>>> meanings = new HashMap<>();

  private Thesaurus() {}

  static Thesaurus of(Language language) {
    Thesaurus thesaurus = new Thesaurus();
    String file = "synonyms." + language.code() + ".txt";
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Thesaurus.class.getResourceAsStream(file), UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> thesaurus.take(line, language));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return thesaurus;
  }

  private void take(String line, Language language) {
    String[] sides = line.split(">", 2);
    List<List<String>> asked = stems(sides[0], language);
    List<List<String>> found = new ArrayList<>(asked);
    if (sides.length > 1) {
      found = stems(sides[1], language);
    }
    for (List<String> one : asked) {
      meanings.computeIfAbsent(one, words -> new LinkedHashSet<>()).addAll(others(one, found));
    }
  }

  private static List<List<String>> stems(String words, Language language) {
    List<List<String>> stems = new ArrayList<>();
    for (String word : words.split(",", -1)) {
      stems.add(language.stems(word));
    }
    return stems;
  }

  private static Collection<List<String>> others(List<String> one, List<List<String>> all) {
    return all.stream().filter(other -> !other.equals(one)).toList();
  }

  /** What means the same as one or two stems, each again of one stem or more. */
  Set<List<String>> of(List<String> stems) {
    return meanings.getOrDefault(stems, Set.of());
  }
}
