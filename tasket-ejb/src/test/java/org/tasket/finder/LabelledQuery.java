package org.tasket.finder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody may type, and the titles that it should find.
 *
 * @param kind what is hard about it
 * @param grades by title: 2 where the tasket is above all about it, 1 where it is too
 */
record LabelledQuery(String kind, boolean held, String text, Map<String, Integer> grades) {

  private static final int FOUND = 10;

  /** Those for taskets. */
  static List<LabelledQuery> in(Language language) {
    return in("queries." + language.code() + ".txt");
  }

  /** Those for taskets that were written when the search was done. */
  static List<LabelledQuery> writtenLater(String set, Language language) {
    return in(set + "." + language.code() + ".txt");
  }

  /** Those for answers worth keeping. */
  static List<LabelledQuery> forAnswers(Language language) {
    return in("answers." + language.code() + ".txt");
  }

  private static List<LabelledQuery> in(String file) {
    Map<String, String> titles = new HashMap<>();
    List<LabelledQuery> queries = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(LabelledQuery.class.getResourceAsStream(file), UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(
              line -> {
                if (line.contains(" | ")) {
                  queries.add(query(line.split(" \\| ", -1), titles));
                } else {
                  String[] named = line.split(" = ", 2);
                  titles.put(named[0], named[1]);
                }
              });
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return queries;
  }

  private static LabelledQuery query(String[] columns, Map<String, String> titles) {
    Map<String, Integer> grades = new LinkedHashMap<>();
    for (String name : columns[3].split(", ", -1)) {
      String title = titles.get(name.replace("*", ""));
      if (title == null) {
        throw new IllegalArgumentException(name);
      }
      grades.put(title, name.endsWith("*") ? 2 : 1);
    }
    return new LabelledQuery(columns[0], columns[1].equals("held"), columns[2], grades);
  }

  /** How many of ten places, or of all where they are fewer, it has what it should (of 1). */
  double recall(List<String> found) {
    long right = found.stream().limit(FOUND).filter(grades::containsKey).count();
    return (double) right / Math.min(FOUND, grades.size());
  }

  /** Whether the best come first: discounted cumulative gain over the greatest there can be. */
  double ndcg(List<String> found) {
    List<Integer> ideal = grades.values().stream().sorted((a, b) -> b - a).toList();
    List<Integer> real =
        found.stream().limit(FOUND).map(title -> grades.getOrDefault(title, 0)).toList();
    return gain(real) / gain(ideal);
  }

  private static double gain(List<Integer> grades) {
    double gain = 0;
    for (int i = 0; i < Math.min(FOUND, grades.size()); i++) {
      gain += (Math.pow(2, grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2.0);
    }
    return gain;
  }
}
