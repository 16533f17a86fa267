package org.tasket.finder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.SortedSetSelector;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** Searches with Lucene's own queries, which remember nothing, in their own order. */
final class PlainSearch {

  static final List<String> COUNTED =
      List.of(
          IndexField.BOARD,
          IndexField.DEPARTMENTS,
          IndexField.SKILL,
          IndexField.MODE,
          IndexField.LANGUAGE);

  private static final int MOST = 10_000;

  private PlainSearch() {}

  private static IndexSearcher plain(IndexSearcher ours) {
    IndexSearcher plain = new IndexSearcher(ours.getIndexReader());
    plain.setSimilarity(ours.getSimilarity());
    plain.setQueryCache(null);
    return plain;
  }

  /** Among some taskets. */
  static RememberedSearchTest.Found find(
      IndexSearcher ours, String typed, Reading reading, Set<UUID> among, FindSort sort)
      throws IOException {
    IndexSearcher plain = plain(ours);
    Query query =
        new BooleanQuery.Builder()
            .add(TextQuery.plain(typed, reading), Occur.MUST)
            .add(
                new TermInSetQuery(
                    IndexField.ID, among.stream().map(id -> new BytesRef(id.toString())).toList()),
                Occur.FILTER)
            .build();
    List<UUID> ids = new ArrayList<>();
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    COUNTED.forEach(field -> counts.put(field, new HashMap<>()));
    ScoreDoc[] hits = plain.search(query, MOST, sort(sort)).scoreDocs;
    for (ScoreDoc hit : hits) {
      ids.add(UUID.fromString(((BytesRef) ((FieldDoc) hit).fields[1]).utf8ToString()));
      for (String field : COUNTED) {
        count(plain, field, hit.doc, counts.get(field));
      }
    }
    return new RememberedSearchTest.Found(ids, hits.length, counts);
  }

  private static Sort sort(FindSort sort) {
    boolean descending = sort == FindSort.NEWEST || sort == FindSort.OPENED;
    SortField first =
        switch (sort) {
          case FIT -> SortField.FIELD_SCORE;
          case NEWEST -> number(IndexField.CREATED, descending);
          case ENDING -> number(IndexField.OPEN_UNTIL, descending);
          case SHORTEST -> number(IndexField.MINUTES, descending);
          case OPENED -> number(IndexField.OPENED, descending);
        };
    return new Sort(
        first, KeywordField.newSortField(IndexField.ID, descending, SortedSetSelector.Type.MIN));
  }

  private static SortField number(String field, boolean descending) {
    return new SortedNumericSortField(field, SortField.Type.LONG, descending);
  }

  private static void count(
      IndexSearcher searcher, String field, int document, Map<String, Integer> counts)
      throws IOException {
    SortedSetDocValues values = MultiDocValues.getSortedSetValues(searcher.getIndexReader(), field);
    if (values != null && values.advanceExact(document)) {
      for (int i = 0; i < values.docValueCount(); i++) {
        counts.merge(values.lookupOrd(values.nextOrd()).utf8ToString(), 1, Integer::sum);
      }
    }
  }

  static Map<Integer, Float> scores(IndexSearcher ours, String typed, Reading reading)
      throws IOException {
    return scores(plain(ours), TextQuery.plain(typed, reading));
  }

  static Map<Integer, Float> scores(IndexSearcher searcher, Query query) throws IOException {
    Map<Integer, Float> scores = new HashMap<>();
    for (ScoreDoc hit : searcher.search(query, MOST).scoreDocs) {
      scores.put(hit.doc, hit.score);
    }
    return scores;
  }
}
