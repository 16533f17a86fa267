package org.tasket.finder;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.tasket.finder.FindTaskets.Narrowing;
import org.tasket.tasket.TasketState;

/**
 * Among which documents a search looks for words. What its filter leaves out need neither be scored
 * nor remembered: of all taskets most have ended, and hardly anybody looks for those.
 */
enum Among {
  ALL {
    @Override
    Optional<DocIdSetIterator> in(LeafReader piece) {
      return Optional.empty();
    }
  },
  /** Only for a search whose filter leaves nothing but open taskets. */
  OPEN {
    @Override
    Optional<DocIdSetIterator> in(LeafReader piece) throws IOException {
      Term open = new Term(IndexField.STATE, TasketState.OPEN.name());
      PostingsEnum some = piece.postings(open, PostingsEnum.NONE);
      return Optional.of(some == null ? DocIdSetIterator.empty() : some);
    }
  };

  /** Among which a search looks, by the rule that filters it. */
  static Among of(Narrowing narrowing) {
    return narrowing.isOfOpen() ? OPEN : ALL;
  }

  /** Those of a piece of the index in their order; empty where it is all of them. */
  abstract Optional<DocIdSetIterator> in(LeafReader piece) throws IOException;
}
