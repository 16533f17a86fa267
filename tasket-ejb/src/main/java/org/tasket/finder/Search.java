package org.tasket.finder;

import java.io.IOException;
import java.time.Instant;
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
 */
record Search(
    String text,
    Among among,
    Query filter,
    FindSort sort,
    int limit,
    Optional<Cursor> from,
    Instant now) {

  private static final int[] MINUTES = {15, 30, 60, 120};

  Found in(IndexSearcher searcher) throws IOException {
    Hits hits = hits(searcher, Reading.STRICT);
    return hits.total() > 0 || text.isEmpty()
        ? new Found(hits, Reading.STRICT)
        : new Found(hits(searcher, Reading.FORGIVING), Reading.FORGIVING);
  }

  /** What fits while it is still being typed. */
  Hits suggestedIn(IndexSearcher searcher) throws IOException {
    return hits(searcher, Reading.BEGUN);
  }

  /** What was found, and how what was typed had to be read for that. */
  record Found(Hits hits, Reading reading) {}

  Hits hits(IndexSearcher searcher, Reading reading) throws IOException {
    Query query = query(reading);
    Object[] found =
        searcher.search(
            query,
            new MultiCollectorManager(
                FirstHits.of(sort, limit + 1, from),
                Tally.counting(minutes(), NarrowingQuery.starts(now))));
    FirstHits first = (FirstHits) found[0];
    Tally tally = (Tally) found[1];
    tally.take(IndexField.SKILL, SkillCounts.of(searcher, query, tally.of(IndexField.SKILL)));
    return new Hits(first.ids(limit), tally.total(), tally, first.cursor(limit));
  }

  private Query query(Reading reading) {
    return new BooleanQuery.Builder()
        .add(TextQuery.of(text, reading, among), Occur.MUST)
        .add(filter, Occur.FILTER)
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
