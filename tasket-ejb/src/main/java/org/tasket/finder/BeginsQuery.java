package org.tasket.finder;

import java.io.IOException;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * What has a term that begins with some letters. A search has dozens of these: Lucene's own first
 * makes an automaton of each, where a look at the terms in their order is enough.
 */
final class BeginsQuery extends MultiTermQuery {

  private final BytesRef beginning;

  BeginsQuery(Term beginning) {
    super(beginning.field(), CONSTANT_SCORE_BLENDED_REWRITE);
    this.beginning = beginning.bytes();
  }

  @Override
  protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
    return new Beginning(terms.iterator(), beginning);
  }

  private static final class Beginning extends FilteredTermsEnum {

    private final BytesRef beginning;

    Beginning(TermsEnum terms, BytesRef beginning) {
      super(terms);
      this.beginning = beginning;
      setInitialSeekTerm(beginning);
    }

    @Override
    protected AcceptStatus accept(BytesRef term) {
      return StringHelper.startsWith(term, beginning) ? AcceptStatus.YES : AcceptStatus.END;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field)) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String usualField) {
    return field + ":" + beginning.utf8ToString() + "*";
  }

  @Override
  public boolean equals(Object other) {
    return super.equals(other) && beginning.equals(((BeginsQuery) other).beginning);
  }

  @Override
  public int hashCode() {
    return 31 * super.hashCode() + beginning.hashCode();
  }
}
