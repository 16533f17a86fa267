package org.tasket.intranet.acceptance.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The figures of several rounds, to be shown as a row: the least, the median and the most. */
final class Rounds {

  private final String name;
  private final List<Double> figures = new ArrayList<>();

  Rounds(String name) {
    this.name = name;
  }

  void add(double figure) {
    figures.add(figure);
  }

  double median() {
    List<Double> sorted = figures.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /** As a row of a table in Markdown. */
  String row(String format) {
    return String.format(
        Locale.ROOT,
        "| %s | ~ | ~ | ~ |".replace("~", format),
        name,
        Collections.min(figures),
        median(),
        Collections.max(figures));
  }
}
