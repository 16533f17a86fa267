package org.tasket.finder;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Counts of documents by a number of theirs, in named spans that may overlap. Of a document with
 * several numbers any may lie in the span; one without has a span of its own, or none.
 */
final class Spans {

  private final Map<String, Span> spans = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private String without = "";

  private record Span(long from, long to) {}

  /** One more span, its ends in it. */
  Spans and(String name, long from, long to) {
    spans.put(name, new Span(from, to));
    return this;
  }

  /** A span for documents without a number. */
  Spans without(String name) {
    without = name;
    return this;
  }

  Spans empty() {
    Spans empty = new Spans();
    empty.spans.putAll(spans);
    empty.without = without;
    return empty;
  }

  void count(long... numbers) {
    if (numbers.length == 0 && !without.isEmpty()) {
      counts.merge(without, 1, Integer::sum);
    }
    spans.forEach(
        (name, span) -> {
          if (holdsAny(span, numbers)) {
            counts.merge(name, 1, Integer::sum);
          }
        });
  }

  private static boolean holdsAny(Span span, long... numbers) {
    for (long number : numbers) {
      if (number >= span.from && number <= span.to) {
        return true;
      }
    }
    return false;
  }

  void add(Spans other) {
    other.counts.forEach((name, count) -> counts.merge(name, count, Integer::sum));
  }

  /** How many there are in each span that has any, in their order. */
  Map<String, Integer> counts() {
    Map<String, Integer> ordered = new LinkedHashMap<>();
    Stream.concat(Stream.of(without), spans.keySet().stream())
        .filter(counts::containsKey)
        .forEach(name -> ordered.put(name, counts.get(name)));
    return ordered;
  }
}
