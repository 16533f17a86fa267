package org.tasket.finder;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Leaves out the stop words of a language, but for what is written as an abbreviation: "the IT
 * portal" is about something, "read it" is not about it.
 */
final class ContentWords extends FilteringTokenFilter {

  private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
  private final CharArraySet stopWords;

  /**
   * @param stopWords in whatever letters
   */
  ContentWords(TokenStream words, CharArraySet stopWords) {
    super(words);
    this.stopWords = stopWords;
  }

  @Override
  protected boolean accept() {
    return !stopWords.contains(word.buffer(), 0, word.length()) || Abbreviations.isCapitals(word);
  }
}
