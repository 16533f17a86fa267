package org.tasket.finder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** A text with its words, for whoever looks for some of them again and again. */
record ReadText(String text, List<Word> words, Lines stems, Lines plain) {

  /** No stem has one in it. */
  private static final String GAP = " ";

  /** A word, and where it stands; see {@link Marked.Mark}. */
  record Word(WordForm form, int from, int to) {

    private boolean isStopWord() {
      return form.stems().isEmpty();
    }

    private String stems() {
      return isStopWord() ? "" : GAP + String.join(GAP, form.stems()) + GAP;
    }

    private String plain() {
      return isStopWord() ? "" : form.plain();
    }
  }

  static ReadText of(Language language, String text) {
    List<Word> read = words(language, text);
    return new ReadText(
        text,
        read,
        Lines.of(read.stream().map(Word::stems).toList()),
        Lines.of(read.stream().map(Word::plain).toList()));
  }

  private static List<Word> words(Language language, String text) {
    List<Word> read = new ArrayList<>();
    try (TokenStream words = WordAnalyzers.AS_TYPED.tokenStream("", text)) {
      CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = words.addAttribute(OffsetAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        int from = place.startOffset();
        WordForm form = form(language, word.toString(), text.substring(from, place.endOffset()));
        read.add(new Word(form, from, place.endOffset()));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return List.copyOf(read);
  }

  /**
   * A stop word is none where it is written as an abbreviation.
   *
   * @param written with what is put to it
   */
  private static WordForm form(Language language, String word, String written) {
    WordForm form = language.form(word);
    String letters = written.substring(0, Math.min(word.length(), written.length()));
    return form.stems().isEmpty() && Abbreviations.isCapitals(letters)
        ? language.form(letters)
        : form;
  }

  /** Adds the numbers of the words of a stem. */
  void findStem(String stem, BitSet found) {
    stems.find(GAP + stem + GAP, found);
  }

  /** Adds the numbers of the words that hold some plain letters; a stop word never does. */
  void findPart(String part, BitSet found) {
    plain.find(part, found);
  }

  /** Adds the numbers of the words some end of which may be meant; likewise. */
  void findNearly(Mistyped mistyped, BitSet found) {
    for (int i = found.nextClearBit(0); i < words.size(); i = found.nextClearBit(i + 1)) {
      Word word = words.get(i);
      if (!word.isStopWord() && mistyped.isIn(word.form().plain())) {
        found.set(i);
      }
    }
  }
}
