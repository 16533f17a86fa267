package org.tasket.finder;

import java.io.IOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** One way in which a text may hold what was typed, and how much it counts. */
record Way(Manner manner, String field, String text, float weight) {

  private enum Manner {
    IS,
    BEGINS,
    NEARLY_BEGINS
  }

  /** A term is the text. */
  static Way is(String field, String text, float weight) {
    return new Way(Manner.IS, field, text, weight);
  }

  /** A term begins with the text. */
  static Way begins(String field, String text, float weight) {
    return new Way(Manner.BEGINS, field, text, weight);
  }

  /** A term begins with what may be the text with mistakes in it. */
  static Way nearlyBegins(String field, String text, float weight) {
    return new Way(Manner.NEARLY_BEGINS, field, text, weight);
  }

  /** The same, counting less. */
  Way times(float factor) {
    return new Way(manner, field, text, weight * factor);
  }

  /** Whether another way, in a field that has all of this one's words, says the same. */
  boolean isRepeated() {
    return IndexField.REPEATED.contains(field);
  }

  /** Whether any text of a piece of the index may hold it; for nearly, that takes looking. */
  boolean isIn(TermsOfPiece terms) throws IOException {
    return switch (manner) {
      case IS -> terms.has(field, text);
      case BEGINS -> terms.hasBeginning(field, text);
      case NEARLY_BEGINS -> true;
    };
  }

  Query query() {
    Term term = new Term(field, text);
    Query query =
        switch (manner) {
          case IS -> new TermQuery(term);
          case BEGINS -> new BeginsQuery(term);
          case NEARLY_BEGINS -> new MistypedQuery(term);
        };
    return new BoostQuery(query, weight);
  }
}
