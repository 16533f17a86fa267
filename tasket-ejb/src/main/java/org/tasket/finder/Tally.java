package org.tasket.finder;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.ArrayUtil;

/** How many of all that is found have which value: counted from doc values while it is found. */
final class Tally {

  /** Fields whose every value is counted. */
  private static final Map<String, PieceNames<String>> KEYS =
      Stream.of(
              IndexField.BOARD,
              IndexField.DEPARTMENTS,
              IndexField.SKILL,
              IndexField.MODE,
              IndexField.LANGUAGE)
          .collect(
              toUnmodifiableMap(
                  field -> field, field -> new PieceNames<>(field, Function.identity())));

  private final Spans minutes;
  private final Spans starts;
  private final Map<String, Map<String, Integer>> byField = new HashMap<>();
  private int total;

  private Tally(Set<String> fields, Spans minutes, Spans starts) {
    this.minutes = minutes;
    this.starts = starts;
    fields.forEach(field -> byField.put(field, new HashMap<>()));
  }

  int total() {
    return total;
  }

  /** How many have each value of a field. */
  Map<String, Integer> of(String field) {
    return byField.get(field);
  }

  /** Counts of a field as they are shown. */
  void take(String field, Map<String, Integer> shown) {
    byField.put(field, shown);
  }

  Spans minutes() {
    return minutes;
  }

  Spans starts() {
    return starts;
  }

  private void add(Tally other) {
    total += other.total;
    minutes.add(other.minutes);
    starts.add(other.starts);
    other.byField.forEach(
        (field, counts) ->
            counts.forEach((value, count) -> byField.get(field).merge(value, count, Integer::sum)));
  }

  /** Counts for one search. */
  static CollectorManager<Counting, Tally> counting(Spans minutes, Spans starts) {
    return counting(KEYS.keySet(), minutes, starts);
  }

  /** Counts one field only. */
  static CollectorManager<Counting, Tally> counting(String field, Spans minutes, Spans starts) {
    return counting(KEYS.containsKey(field) ? Set.of(field) : Set.of(), minutes, starts);
  }

  private static CollectorManager<Counting, Tally> counting(
      Set<String> fields, Spans minutes, Spans starts) {
    return new CollectorManager<>() {
      @Override
      public Counting newCollector() {
        return new Counting(new Tally(fields, minutes.empty(), starts.empty()));
      }

      @Override
      public Tally reduce(Collection<Counting> parts) {
        Tally all = new Tally(fields, minutes.empty(), starts.empty());
        parts.forEach(part -> all.add(part.tally));
        return all;
      }
    };
  }

  /** Counts in one slice of the index. */
  static final class Counting implements Collector {

    private final Tally tally;

    private Counting(Tally tally) {
      this.tally = tally;
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
      return new OfLeaf(tally, context.reader());
    }
  }

  private static final class OfLeaf implements LeafCollector {

    private final Tally tally;
    private final Map<String, ValuesOfPiece> keys = new HashMap<>();
    private final ValuesOfPiece[] counting;
    private final SortedNumericDocValues minutes;
    private final SortedNumericDocValues starts;
    private long[] numbers = new long[1];

    OfLeaf(Tally tally, LeafReader reader) throws IOException {
      this.tally = tally;
      for (String field : tally.byField.keySet()) {
        keys.put(field, new ValuesOfPiece(KEYS.get(field).in(reader)));
      }
      counting = keys.values().toArray(ValuesOfPiece[]::new);
      minutes = DocValues.getSortedNumeric(reader, IndexField.MINUTES);
      starts = DocValues.getSortedNumeric(reader, IndexField.START);
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int document) throws IOException {
      tally.total++;
      for (ValuesOfPiece key : counting) {
        key.count(document);
      }
      count(tally.minutes, minutes, document);
      count(tally.starts, starts, document);
    }

    private void count(Spans spans, SortedNumericDocValues values, int document)
        throws IOException {
      if (spans.isEmpty()) {
        return;
      }
      int many = values.advanceExact(document) ? values.docValueCount() : 0;
      numbers = ArrayUtil.grow(numbers, many);
      for (int i = 0; i < many; i++) {
        numbers[i] = values.nextValue();
      }
      spans.count(numbers, many);
    }

    @Override
    public void finish() throws IOException {
      for (Map.Entry<String, ValuesOfPiece> key : keys.entrySet()) {
        key.getValue().addTo(tally.byField.get(key.getKey()));
      }
    }
  }
}
