package org.tasket.finder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** A text with its words, for whoever looks for some of them again and again. */
record ReadText(String text, List<Word> words) {

  /** A word, and where it stands; see {@link Marked.Mark}. */
  record Word(WordForm form, int from, int to) {}

  static ReadText of(Language language, String text) {
    List<Word> read = new ArrayList<>();
    try (TokenStream words = WordAnalyzers.AS_TYPED.tokenStream("", text)) {
      CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = words.addAttribute(OffsetAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        read.add(new Word(language.form(word.toString()), place.startOffset(), place.endOffset()));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new ReadText(text, List.copyOf(read));
  }
}
