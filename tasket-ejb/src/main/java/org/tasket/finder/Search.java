package org.tasket.finder;

import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.tasket.platform.Cursor;

/**
 * One search: what was typed, among what its filter lets through. Where nothing is found as it was
 * typed, it is read forgivingly.
 *
 * @param among what the filter lets through are some of these
 * @param from where to go on
 * @param beside the filter without each aspect that narrows, and whose values are counted: whoever
 *     chooses one chooses it in place of what is chosen
 * @param names what else words of the text are called that name places
 */
record Search(
    String text,
    Among among,
    Query filter,
    FindSort sort,
    int limit,
    Optional<Cursor> from,
    Instant now,
    Map<Aspect, Query> beside,
    Map<String, List<String>> names) {

  private static final int[] MINUTES = {15, 30, 60, 120};

  /** One of which everything is counted over what it finds. */
  Search(
      String text,
      Among among,
      Query filter,
      FindSort sort,
      int limit,
      Optional<Cursor> from,
      Instant now) {
    this(text, among, filter, sort, limit, from, now, Map.of(), Map.of());
  }

  /** The same, counted beside what narrows it. */
  Search counting(Map<Aspect, Query> beside) {
    return new Search(text, among, filter, sort, limit, from, now, beside, names);
  }

  /** The same where places have several names. */
  Search naming(Map<String, List<String>> names) {
    return new Search(text, among, filter, sort, limit, from, now, beside, names);
  }

  Found in(IndexSearcher searcher) throws IOException {
    Hits hits = hits(searcher, Reading.STRICT);
    return isEnough(hits.total())
        ? found(searcher, hits, Reading.STRICT)
        : found(searcher, hits(searcher, Reading.FORGIVING), Reading.FORGIVING);
  }

  private boolean isEnough(int total) {
    return total > 0 || text.isEmpty();
  }

  private Found found(IndexSearcher searcher, Hits hits, Reading reading) throws IOException {
    Map<Aspect, Tally> counted = new EnumMap<>(Aspect.class);
    for (Map.Entry<Aspect, Query> one : beside.entrySet()) {
      counted.put(one.getKey(), counted(searcher, one.getKey(), one.getValue()));
    }
    return new Found(hits, reading, counted);
  }

  /** Read as it is by whoever chooses one of these values. */
  private Tally counted(IndexSearcher searcher, Aspect aspect, Query rest) throws IOException {
    Tally strict = tally(searcher, aspect, query(Reading.STRICT, rest));
    return isEnough(strict.total())
        ? strict
        : tally(searcher, aspect, query(Reading.FORGIVING, rest));
  }

  private Tally tally(IndexSearcher searcher, Aspect aspect, Query query) throws IOException {
    Tally tally =
        searcher.search(
            query,
            Tally.counting(
                aspect.field(),
                aspect == Aspect.MINUTES ? minutes() : new Spans(),
                aspect == Aspect.STARTS ? NarrowingQuery.starts(now) : new Spans()));
    if (aspect == Aspect.SKILL) {
      takeSkills(searcher, query, tally);
    }
    return tally;
  }

  private static void takeSkills(IndexSearcher searcher, Query query, Tally tally)
      throws IOException {
    tally.take(IndexField.SKILL, SkillCounts.of(searcher, query, tally.of(IndexField.SKILL)));
  }

  /** What fits while it is still being typed. */
  Hits suggestedIn(IndexSearcher searcher) throws IOException {
    return hits(searcher, Reading.BEGUN);
  }

  /**
   * What was found, and how what was typed had to be read for that.
   *
   * @param beside what was counted without each aspect that narrows
   */
  record Found(Hits hits, Reading reading, Map<Aspect, Tally> beside) {

    /** The counts of an aspect. */
    Tally counted(Aspect aspect) {
      return beside.getOrDefault(aspect, hits.tally());
    }
  }

  Hits hits(IndexSearcher searcher, Reading reading) throws IOException {
    Query query = query(reading, filter);
    Object[] found =
        searcher.search(
            query,
            new MultiCollectorManager(
                FirstHits.of(sort, limit + 1, from),
                Tally.counting(minutes(), NarrowingQuery.starts(now))));
    FirstHits first = (FirstHits) found[0];
    Tally tally = (Tally) found[1];
    if (!beside.containsKey(Aspect.SKILL)) {
      takeSkills(searcher, query, tally);
    }
    return new Hits(first.ids(limit), tally.total(), tally, first.cursor(limit));
  }

  private Query query(Reading reading, Query rest) {
    return new BooleanQuery.Builder()
        .add(TextQuery.of(text, reading, among, names), Occur.MUST)
        .add(rest, Occur.FILTER)
        .build();
  }

  private static Spans minutes() {
    Spans minutes = new Spans();
    for (int most : MINUTES) {
      minutes = minutes.and(Integer.toString(most), 0, most);
    }
    return minutes;
  }
}
