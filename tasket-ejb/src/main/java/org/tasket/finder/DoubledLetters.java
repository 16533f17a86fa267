package org.tasket.finder;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Writes doubled consonants once. In Finnish, k, p and t are single or double with the case of one
 * and the same word (kenttä, kentän); in all languages it is what people mistype most.
 */
final class DoubledLetters extends TokenFilter {

  private static final String CONSONANTS = "bcdfghjklmnpqrstvwxz";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  DoubledLetters(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    term.setLength(once(term.buffer(), term.length()));
    return true;
  }

  /** Leaves out what is doubled among the first letters; answers how many there are now. */
  static int once(char[] letters, int length) {
    int kept = 0;
    for (int i = 0; i < length; i++) {
      if (kept == 0 || letters[i] != letters[kept - 1] || CONSONANTS.indexOf(letters[i]) < 0) {
        letters[kept++] = letters[i];
      }
    }
    return kept;
  }
}
