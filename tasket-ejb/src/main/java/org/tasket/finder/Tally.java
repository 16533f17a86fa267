package org.tasket.finder;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** How many of all that is found have which value: counted from doc values while it is found. */
final class Tally {

  /** Fields whose every value is counted. */
  private static final List<String> KEYS =
      List.of(
          IndexField.BOARD,
          IndexField.DEPARTMENT,
          IndexField.SKILL,
          IndexField.MODE,
          IndexField.LANGUAGE);

  private final Spans minutes;
  private final Spans starts;
  private final Map<String, Map<String, Integer>> byField = new HashMap<>();
  private int total;

  private Tally(Spans minutes, Spans starts) {
    this.minutes = minutes;
    this.starts = starts;
    KEYS.forEach(field -> byField.put(field, new HashMap<>()));
  }

  int total() {
    return total;
  }

  /** How many have each value of a field. */
  Map<String, Integer> of(String field) {
    return byField.get(field);
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
    return new CollectorManager<>() {
      @Override
      public Counting newCollector() {
        return new Counting(new Tally(minutes.empty(), starts.empty()));
      }

      @Override
      public Tally reduce(Collection<Counting> parts) {
        Tally all = new Tally(minutes.empty(), starts.empty());
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
    private final Map<String, SortedSetDocValues> keys = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final SortedNumericDocValues minutes;
    private final SortedNumericDocValues starts;

    OfLeaf(Tally tally, LeafReader reader) throws IOException {
      this.tally = tally;
      for (String field : KEYS) {
        SortedSetDocValues values = DocValues.getSortedSet(reader, field);
        keys.put(field, values);
        counts.put(field, new int[(int) values.getValueCount()]);
      }
      minutes = DocValues.getSortedNumeric(reader, IndexField.MINUTES);
      starts = DocValues.getSortedNumeric(reader, IndexField.START);
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int document) throws IOException {
      tally.total++;
      for (Map.Entry<String, SortedSetDocValues> key : keys.entrySet()) {
        SortedSetDocValues values = key.getValue();
        if (values.advanceExact(document)) {
          int[] counted = counts.get(key.getKey());
          for (int i = 0; i < values.docValueCount(); i++) {
            counted[(int) values.nextOrd()]++;
          }
        }
      }
      tally.minutes.count(values(minutes, document));
      tally.starts.count(values(starts, document));
    }

    private static long[] values(SortedNumericDocValues values, int document) throws IOException {
      if (!values.advanceExact(document)) {
        return new long[0];
      }
      long[] all = new long[values.docValueCount()];
      for (int i = 0; i < all.length; i++) {
        all[i] = values.nextValue();
      }
      return all;
    }

    /** Only now are numbers of values looked up, each once. */
    @Override
    public void finish() throws IOException {
      for (Map.Entry<String, SortedSetDocValues> key : keys.entrySet()) {
        int[] counted = counts.get(key.getKey());
        Map<String, Integer> named = tally.byField.get(key.getKey());
        for (int ord = 0; ord < counted.length; ord++) {
          if (counted[ord] > 0) {
            named.merge(key.getValue().lookupOrd(ord).utf8ToString(), counted[ord], Integer::sum);
          }
        }
        Arrays.fill(counted, 0);
      }
    }
  }
}
