package org.tasket.finder;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.tasket.platform.Cursor;

/**
 * One search: what was typed, among what its filter lets through. Where nothing is found as it was
 * typed, it is read forgivingly.
 *
 * @param from where to go on
 */
record Search(
    String text, Query filter, FindSort sort, int limit, Optional<Cursor> from, Instant now) {

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

  private Hits hits(IndexSearcher searcher, Reading reading) throws IOException {
    int documents = searcher.getIndexReader().maxDoc();
    Object[] found =
        searcher.search(
            query(reading),
            new MultiCollectorManager(
                new TopFieldCollectorManager(
                    sort.sort(),
                    limit + 1,
                    from.map(cursor -> sort.after(cursor, documents)).orElse(null),
                    Integer.MAX_VALUE),
                Tally.counting(minutes(), NarrowingQuery.starts(now))));
    Tally tally = (Tally) found[1];
    ScoreDoc[] all = ((TopDocs) found[0]).scoreDocs;
    List<UUID> ids = new ArrayList<>();
    Arrays.stream(all).limit(limit).forEach(hit -> ids.add(id((FieldDoc) hit)));
    Optional<Cursor> next =
        all.length > limit ? Optional.of(sort.cursor((FieldDoc) all[limit - 1])) : Optional.empty();
    return new Hits(ids, tally.total(), tally, next);
  }

  private Query query(Reading reading) {
    return new BooleanQuery.Builder()
        .add(TextQuery.of(text, reading), Occur.MUST)
        .add(filter, Occur.FILTER)
        .build();
  }

  private static UUID id(FieldDoc hit) {
    return UUID.fromString(((BytesRef) hit.fields[1]).utf8ToString());
  }

  private static Spans minutes() {
    Spans minutes = new Spans();
    for (int most : MINUTES) {
      minutes.and(Integer.toString(most), 0, most);
    }
    return minutes;
  }
}
