package org.tasket.finder;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.ArrayUtil;

/**
 * Which documents of one piece of the index hold something typed, and how well each does, deleted
 * ones too. Since a score depends on the document alone, that never changes.
 */
final class WordScores {

  static final WordScores NONE = new WordScores(new int[0], new float[0]);

  /** Not looked up yet, but asked for. */
  static final WordScores ASKED = new WordScores(new int[0], new float[0]);

  private static final int BYTES = 80;
  private static final int BYTES_EACH = Integer.BYTES + Float.BYTES;

  /** In their order. */
  private final int[] documents;

  private final float[] scores;

  private WordScores(int[] documents, float[] scores) {
    this.documents = documents;
    this.scores = scores;
  }

  /** Of some documents only. */
  static WordScores of(LeafReader piece, WordQuery ways, Among among) throws IOException {
    Optional<Scorer> found = lucenes(piece, ways, 1);
    return found.isPresent() ? read(found.get(), among.in(piece)) : NONE;
  }

  /** The same from Lucene's own hands, which score only what they are asked for. */
  static Optional<Scorer> lucenes(LeafReader piece, WordQuery ways, float boost)
      throws IOException {
    Optional<Query> query = ways.within(piece);
    if (query.isEmpty()) {
      return Optional.empty();
    }
    IndexSearcher searcher = Index.searcher(piece);
    Weight weight = searcher.createWeight(searcher.rewrite(query.get()), ScoreMode.COMPLETE, boost);
    return Optional.ofNullable(weight.scorer(piece.getContext()));
  }

  private static WordScores read(Scorer scorer, Optional<DocIdSetIterator> among)
      throws IOException {
    DocIdSetIterator all =
        among
            .map(some -> ConjunctionUtils.intersectIterators(List.of(some, scorer.iterator())))
            .orElseGet(scorer::iterator);
    int[] documents = new int[0];
    float[] scores = new float[0];
    int many = 0;
    while (all.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      documents = ArrayUtil.grow(documents, many + 1);
      scores = ArrayUtil.growExact(scores, documents.length);
      documents[many] = all.docID();
      scores[many] = scorer.score();
      many++;
    }
    return new WordScores(Arrays.copyOf(documents, many), Arrays.copyOf(scores, many));
  }

  boolean isEmpty() {
    return documents.length == 0;
  }

  long bytes() {
    return BYTES + (long) BYTES_EACH * documents.length;
  }

  Scorer scorer(Weight weight, float boost) {
    return new Reading(weight, boost);
  }

  private final class Reading extends Scorer {

    private final float boost;
    private final Iterator iterator = new Iterator();

    Reading(Weight weight, float boost) {
      super(weight);
      this.boost = boost;
    }

    @Override
    public int docID() {
      return iterator.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      return iterator;
    }

    @Override
    public float score() {
      return scores[iterator.at] * boost;
    }

    @Override
    public float getMaxScore(int upTo) {
      return Float.MAX_VALUE;
    }
  }

  private final class Iterator extends DocIdSetIterator {

    private int at = -1;
    private int document = -1;

    @Override
    public int docID() {
      return document;
    }

    @Override
    public int nextDoc() {
      return is(at + 1);
    }

    /** In steps that grow, then by halves. */
    @Override
    public int advance(int target) {
      int from = at + 1;
      int step = 1;
      while (from + step < documents.length && documents[from + step] < target) {
        from += step;
        step *= 2;
      }
      int to = Math.min(from + step + 1, documents.length);
      int found = from >= to ? to : Arrays.binarySearch(documents, from, to, target);
      return is(found < 0 ? -found - 1 : found);
    }

    private int is(int place) {
      at = place;
      document = at < documents.length ? documents[at] : NO_MORE_DOCS;
      return document;
    }

    @Override
    public long cost() {
      return documents.length;
    }
  }
}
