package org.tasket.finder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Words whose stem changes so much with their form, or with what is made of them, that no rule
 * finds it (uusi, uuden, uutta; decide, decision).
 */
final class IrregularWords {

  private static final StemmerOverrideMap FINNISH =
      read("irregular.fi.txt", UnaryOperator.identity());
  private static final StemmerOverrideMap ENGLISH =
      read("irregular.en.txt", IrregularWords::englishStem);

  private IrregularWords() {}

  static TokenFilter finnish(TokenStream words) {
    return new StemmerOverrideFilter(words, FINNISH);
  }

  /** A form gets the stem that the stemmer gives to the word. */
  static TokenFilter english(TokenStream words) {
    return new StemmerOverrideFilter(words, ENGLISH);
  }

  private static String englishStem(String word) {
    EnglishStemmer stemmer = new EnglishStemmer();
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  /** Each line is a word and its other forms. */
  private static StemmerOverrideMap read(String file, UnaryOperator<String> stem) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(IrregularWords.class.getResourceAsStream(file), UTF_8))) {
      StemmerOverrideFilter.Builder forms = new StemmerOverrideFilter.Builder(true);
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> add(forms, stem, line.split(" ", -1)));
      return forms.build();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void add(
      StemmerOverrideFilter.Builder forms, UnaryOperator<String> stem, String... words) {
    for (String form : words) {
      forms.add(form, stem.apply(words[0]));
    }
  }
}
