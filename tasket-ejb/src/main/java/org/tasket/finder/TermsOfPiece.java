package org.tasket.finder;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Looks into the dictionaries of one piece of the index. */
final class TermsOfPiece {

  private final LeafReader piece;
  private final Map<String, Optional<TermsEnum>> byField = new HashMap<>();

  TermsOfPiece(LeafReader piece) {
    this.piece = piece;
  }

  boolean has(String field, String term) throws IOException {
    Optional<TermsEnum> terms = terms(field);
    return terms.isPresent() && terms.get().seekExact(new BytesRef(term));
  }

  boolean hasBeginning(String field, String beginning) throws IOException {
    Optional<TermsEnum> terms = terms(field);
    BytesRef letters = new BytesRef(beginning);
    return terms.isPresent()
        && terms.get().seekCeil(letters) != SeekStatus.END
        && StringHelper.startsWith(terms.get().term(), letters);
  }

  private Optional<TermsEnum> terms(String field) throws IOException {
    Optional<TermsEnum> known = byField.get(field);
    if (known == null) {
      Terms terms = piece.terms(field);
      known = terms == null ? Optional.empty() : Optional.of(terms.iterator());
      byField.put(field, known);
    }
    return known;
  }
}
