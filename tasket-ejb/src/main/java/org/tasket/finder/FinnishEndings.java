package org.tasket.finder;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What the Finnish stemmer leaves at the end of some forms and not of others: harjoitus is stemmed
 * as it is and harjoituksessa to harjoituks, termi to term and termejä to termej.
 */
final class FinnishEndings extends TokenFilter {

  /** Shorter stems are words of their own (maks-, kaks-). */
  private static final int LEAST = 5;

  private final CharTermAttribute stem = addAttribute(CharTermAttribute.class);

  FinnishEndings(TokenStream stems) {
    super(stems);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    int length = stem.length();
    if (length >= LEAST && endsWith('k', 's')) {
      stem.buffer()[length - 2] = 's';
      stem.setLength(length - 1);
    } else if (length > LEAST && endsWith('e', 'j')) {
      stem.setLength(length - 2);
    }
    return true;
  }

  private boolean endsWith(char last, char veryLast) {
    int length = stem.length();
    return stem.charAt(length - 2) == last && stem.charAt(length - 1) == veryLast;
  }
}
