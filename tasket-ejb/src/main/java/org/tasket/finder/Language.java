package org.tasket.finder;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tasket.platform.HeapShare;
import org.tasket.platform.Markdown;
import org.tasket.platform.Remembered;

/** A language that taskets are written in, with its stems, stop words and synonyms. */
enum Language {
  FI(FinnishAnalyzer.getDefaultStopSet()) {
    @Override
    TokenFilter stems(TokenStream words) {
      TokenStream regular = IrregularWords.finnish(words);
      return new FinnishEndings(
          new DoubledLetters(new SnowballFilter(regular, new FinnishStemmer())));
    }
  },
  SV(SwedishAnalyzer.getDefaultStopSet()) {
    @Override
    TokenFilter stems(TokenStream words) {
      return new SnowballFilter(words, new SwedishStemmer());
    }
  },
  EN(EnglishAnalyzer.getDefaultStopSet()) {
    @Override
    TokenFilter stems(TokenStream words) {
      TokenStream spelt = new BritishSpelling(new EnglishPossessiveFilter(words));
      return new SnowballFilter(IrregularWords.english(spelt), new EnglishStemmer());
    }
  };

  /** The words of a language that come often are not many. */
  private static final int REMEMBERED = 5_000;

  /** Each language remembers its texts in so small a part of the heap. */
  private static final int TEXTS_OF_HEAP = 96;

  private static final int TITLES_OF_HEAP = 480;
  private static final int BYTES_OF_TEXT = 400;

  /** Its words, where they stand, their stems, and the letters themselves twice. */
  private static final int BYTES_OF_LETTER = 12;

  private final String code;
  private final Analyzer analyzer;
  private final Thesaurus thesaurus;
  private final Remembered<String, List<String>> stems;
  private final Remembered<String, WordForm> forms;
  private final Remembered<String, ReadText> titles;
  private final Remembered<String, ReadText> descriptions;

  Language(CharArraySet stopWords) {
    this.code = name().toLowerCase(Locale.ROOT);
    this.analyzer = new StemAnalyzer(stopWords, this::stems);
    this.stems = new Remembered<>(REMEMBERED, text -> List.copyOf(Tokens.of(analyzer, text)));
    this.forms =
        new Remembered<>(REMEMBERED, word -> new WordForm(stems(word), WordAnalyzers.plain(word)));
    this.titles = remembered(TITLES_OF_HEAP, text -> ReadText.of(this, text));
    this.descriptions = remembered(TEXTS_OF_HEAP, this::readMarkdown);
    this.thesaurus = Thesaurus.of(this);
  }

  private static Remembered<String, ReadText> remembered(
      int part, Function<String, ReadText> reading) {
    return new Remembered<>(HeapShare.bytes(part), Language::bytes, reading);
  }

  private static long bytes(String text) {
    return BYTES_OF_TEXT + (long) BYTES_OF_LETTER * text.length();
  }

  private ReadText readMarkdown(String text) {
    return ReadText.of(this, Markdown.toPlainText(text));
  }

  /** Words to their stems. */
  abstract TokenFilter stems(TokenStream words);

  /** The language of two letters. */
  static Language of(String code) {
    return Arrays.stream(values())
        .filter(language -> language.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(code));
  }

  Analyzer analyzer() {
    return analyzer;
  }

  Thesaurus thesaurus() {
    return thesaurus;
  }

  /** The stems of a word or a few, without those of stop words. */
  List<String> stems(String text) {
    return stems.of(text);
  }

  /**
   * The stems by which a typed word is looked for. One that is a stop word is, too, as texts have
   * it in capitals, for few type capitals.
   */
  List<String> asked(String word) {
    List<String> stems = stems(word);
    return stems.isEmpty() ? stems(word.toUpperCase(Locale.ROOT)) : stems;
  }

  /** A word and what it is compared by. */
  WordForm form(String word) {
    return forms.of(word);
  }

  /** The words of a title. */
  ReadText title(String text) {
    return titles.of(text);
  }

  /** The words of a description in Markdown. */
  ReadText description(String text) {
    return descriptions.of(text);
  }

  String code() {
    return code;
  }

  String titleField() {
    return "title." + code;
  }

  String textField() {
    return "text." + code;
  }
}
