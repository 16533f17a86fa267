package org.tasket.finder;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Cuts what is put to an abbreviation with a colon: EU:n and VM:lle in Finnish, EU:s in Swedish.
 * What is too long for such an ending is a word of its own.
 */
final class Abbreviations extends TokenFilter {

  private static final int ENDING_MOST = 3;
  private static final int CAPITALS_LEAST = 2;
  private static final int CAPITALS_MOST = 3;

  private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private State rest;

  Abbreviations(TokenStream words) {
    super(words);
  }

  /** Whether letters are written as of an abbreviation that may look like a little word: IT, OM. */
  static boolean isCapitals(CharSequence letters) {
    int length = letters.length();
    return length >= CAPITALS_LEAST
        && length <= CAPITALS_MOST
        && letters.chars().allMatch(Character::isUpperCase);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (rest != null) {
      restoreState(rest);
      rest = null;
    } else if (!input.incrementToken()) {
      return false;
    }
    int colon = word.toString().indexOf(':');
    if (colon > 0) {
      cut(colon);
    }
    return true;
  }

  /** An ending is marked with its word. */
  private void cut(int colon) {
    if (word.length() - colon - 1 > ENDING_MOST) {
      String both = word.toString();
      int from = place.startOffset();
      int steps = step.getPositionIncrement();
      word.setEmpty().append(both, colon + 1, both.length());
      place.setOffset(from + colon + 1, place.endOffset());
      step.setPositionIncrement(1);
      rest = captureState();
      word.setEmpty().append(both);
      place.setOffset(from, from + colon);
      step.setPositionIncrement(steps);
    }
    word.setLength(colon);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    rest = null;
  }
}
