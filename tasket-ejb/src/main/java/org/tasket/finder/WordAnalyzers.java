package org.tasket.finder;

import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Analyzers of words as they are written, in whatever language. */
final class WordAnalyzers {

  /** The shortest part of a word that is found inside it. */
  static final int TAIL_LEAST = 4;

  private static final int TAIL_MOST = 40;

  /** So many letters stand for one without accents at most. */
  private static final int FOLDED_MOST = 4;

  /** Words in small letters, in their own spelling, for analyzers that know the language. */
  static final Analyzer AS_TYPED = new Chain(words -> words);

  /** Words without accents. */
  static final Analyzer FOLDED = new Chain(ASCIIFoldingFilter::new);

  /** Words without accents, and doubled letters once. */
  static final Analyzer PLAIN = new Chain(WordAnalyzers::plain);

  /**
   * Every end of every plain word: a search for what begins with {@code lasku} finds the end {@code
   * laskun} of {@code matkalaskun}.
   */
  static final Analyzer TAILS = new Chain(WordAnalyzers::tails);

  /** Two neighbours written as one: {@code rush hour} is found as {@code rushhour}. */
  static final Analyzer PAIRS = new Chain(WordAnalyzers::pairs);

  private WordAnalyzers() {}

  private static TokenStream plain(TokenStream words) {
    return new DoubledLetters(new ASCIIFoldingFilter(words));
  }

  /** One word as {@link #PLAIN} writes it. */
  static String plain(String word) {
    char[] letters = word.toLowerCase(Locale.ROOT).toCharArray();
    char[] folded = new char[FOLDED_MOST * letters.length];
    int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
    return new String(folded, 0, DoubledLetters.once(folded, length));
  }

  private static TokenStream tails(TokenStream words) {
    TokenStream backwards = new ReverseStringFilter(plain(words));
    return new ReverseStringFilter(
        new EdgeNGramTokenFilter(backwards, TAIL_LEAST, TAIL_MOST, false));
  }

  private static TokenStream pairs(TokenStream words) {
    ShingleFilter pairs = new ShingleFilter(plain(words), 2, 2);
    pairs.setOutputUnigrams(false);
    pairs.setTokenSeparator("");
    return pairs;
  }

  private interface Step {
    TokenStream after(TokenStream words);
  }

  private static final class Chain extends Analyzer {

    private final Step step;

    Chain(Step step) {
      this.step = step;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      return new TokenStreamComponents(
          words, step.after(new LowerCaseFilter(new Abbreviations(words))));
    }
  }
}
