package org.tasket.finder;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts of documents by a number of theirs, in named spans that may overlap. Of a document with
 * several numbers any may lie in the span; one without has a span of its own, or none.
 */
final class Spans {

  private final Span[] spans;
  private final int[] counts;
  private final String nameOfNone;
  private int without;

  private record Span(String name, long from, long to) {

    boolean holdsAny(long[] numbers, int many) {
      for (int i = 0; i < many; i++) {
        if (numbers[i] >= from && numbers[i] <= to) {
          return true;
        }
      }
      return false;
    }
  }

  Spans() {
    this("");
  }

  private Spans(String nameOfNone, Span... spans) {
    this.nameOfNone = nameOfNone;
    this.spans = spans;
    this.counts = new int[spans.length];
  }

  /** With one more span, its ends in it. */
  Spans and(String name, long from, long to) {
    Span[] more = Arrays.copyOf(spans, spans.length + 1);
    more[spans.length] = new Span(name, from, to);
    return new Spans(nameOfNone, more);
  }

  /** With a span for documents without a number. */
  Spans without(String name) {
    return new Spans(name, spans);
  }

  Spans empty() {
    return new Spans(nameOfNone, spans);
  }

  /** Whether it counts nothing. */
  boolean isEmpty() {
    return spans.length == 0 && nameOfNone.isEmpty();
  }

  /** One document, which has the first so many of some numbers. */
  void count(long[] numbers, int many) {
    if (many == 0) {
      without++;
      return;
    }
    for (int i = 0; i < spans.length; i++) {
      if (spans[i].holdsAny(numbers, many)) {
        counts[i]++;
      }
    }
  }

  void add(Spans other) {
    without += other.without;
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
  }

  /** How many there are in each span that has any, in their order. */
  Map<String, Integer> counts() {
    Map<String, Integer> ordered = new LinkedHashMap<>();
    if (without > 0 && !nameOfNone.isEmpty()) {
      ordered.put(nameOfNone, without);
    }
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        ordered.put(spans[i].name, counts[i]);
      }
    }
    return ordered;
  }
}
