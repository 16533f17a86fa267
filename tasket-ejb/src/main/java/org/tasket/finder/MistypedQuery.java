package org.tasket.finder;

import java.io.IOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;

/** What has a term that may be a word with mistakes in it: see {@link Mistyped}. */
final class MistypedQuery extends MultiTermQuery {

  private final String word;
  private final Mistyped mistyped;

  MistypedQuery(Term word) {
    super(word.field(), CONSTANT_SCORE_BLENDED_REWRITE);
    this.word = word.text();
    this.mistyped = Mistyped.of(this.word);
  }

  @Override
  protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
    return mistyped.compiled().getTermsEnum(terms);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field)) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String usualField) {
    return field + ":" + word + "~";
  }

  @Override
  public boolean equals(Object other) {
    return super.equals(other) && word.equals(((MistypedQuery) other).word);
  }

  @Override
  public int hashCode() {
    return 31 * super.hashCode() + word.hashCode();
  }
}
