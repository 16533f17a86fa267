package org.tasket.finder;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryCache;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Accountable;
import org.tasket.platform.HeapShare;

/**
 * A filter that is asked for again and again: what it lets through is remembered for each piece of
 * the index, under all that it is made of. Only where that is not known is it made.
 */
final class KeptFilter extends Query implements Accountable {

  /** All that a filter is made of, compared as it is. */
  interface Name {

    Query query();

    /** How many ids and words there are in it. */
    int parts();
  }

  /** These, always, and nothing else. */
  static final QueryCachingPolicy POLICY =
      new QueryCachingPolicy() {
        @Override
        public void onUse(Query query) {}

        @Override
        public boolean shouldCache(Query query) {
          return query instanceof KeptFilter;
        }
      };

  private static final int FILTERS = 1_000;
  private static final int OF_HEAP = 32;

  /** An id stands in two or three sets and maps. */
  private static final long BYTES_OF_PART = 200;

  private final Name name;
  private final int hash;

  /** A filter that is equal to any with an equal name. */
  KeptFilter(Name name) {
    this.name = name;
    this.hash = Objects.hash(classHash(), name);
  }

  /** What its name takes, which is remembered with it. */
  @Override
  public long ramBytesUsed() {
    return BYTES_OF_PART * (1 + name.parts());
  }

  /** Of all pieces of one index, however small. */
  static QueryCache memory() {
    return new LRUQueryCache(
        FILTERS, HeapShare.bytes(OF_HEAP), piece -> true, Float.POSITIVE_INFINITY);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new Weighed(searcher, mode, boost);
  }

  private final class Weighed extends ConstantScoreWeight {

    private final IndexSearcher searcher;
    private final ScoreMode mode;
    private Weight made;

    Weighed(IndexSearcher searcher, ScoreMode mode, float boost) {
      super(KeptFilter.this, boost);
      this.searcher = searcher;
      this.mode = mode;
    }

    @Override
    public Scorer scorer(LeafReaderContext context) throws IOException {
      if (made == null) {
        Query query = searcher.rewrite(name.query());
        made = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
      }
      Scorer scorer = made.scorer(context);
      if (scorer == null) {
        return null;
      }
      return scorer.twoPhaseIterator() == null
          ? new ConstantScoreScorer(this, score(), mode, scorer.iterator())
          : new ConstantScoreScorer(this, score(), mode, scorer.twoPhaseIterator());
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
      return true;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String usualField) {
    return name.toString();
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other) && name.equals(((KeptFilter) other).name);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
