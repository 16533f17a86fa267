package org.tasket.finder;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * Scores a text by itself: BM25 without what it knows of all texts together. How rare a word is
 * depends on what the reader may not see, and so would a score, and the order of what is found.
 */
final class OwnWordsSimilarity extends BM25Similarity {

  private static final float USUAL_LENGTH = 40;

  @Override
  protected float idf(long documentsWithIt, long documents) {
    return 1;
  }

  @Override
  protected float avgFieldLength(CollectionStatistics statistics) {
    return USUAL_LENGTH;
  }
}
