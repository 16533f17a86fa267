package org.tasket.finder;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Text to the stems of one language. Stemmers know ä, å and ö; who types has them or not: they are
 * folded afterwards.
 */
final class StemAnalyzer extends Analyzer {

  private final CharArraySet stopWords;
  private final UnaryOperator<TokenStream> stemmer;

  StemAnalyzer(CharArraySet stopWords, UnaryOperator<TokenStream> stemmer) {
    this.stopWords = CharArraySet.unmodifiableSet(new CharArraySet(stopWords, true));
    this.stemmer = stemmer;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream content =
        new LowerCaseFilter(new ContentWords(new Abbreviations(words), stopWords));
    return new TokenStreamComponents(words, new ASCIIFoldingFilter(stemmer.apply(content)));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(in));
  }
}
