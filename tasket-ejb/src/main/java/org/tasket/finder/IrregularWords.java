package org.tasket.finder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;

/** Words whose stem changes with their form so much that no rule finds it (uusi, uuden, uutta). */
final class IrregularWords {

  private static final StemmerOverrideMap FINNISH = read("irregular.fi.txt");

  private IrregularWords() {}

  static TokenFilter finnish(TokenStream words) {
    return new StemmerOverrideFilter(words, FINNISH);
  }

  /** Each line is a word and its other forms. */
  private static StemmerOverrideMap read(String file) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(IrregularWords.class.getResourceAsStream(file), UTF_8))) {
      StemmerOverrideFilter.Builder forms = new StemmerOverrideFilter.Builder(true);
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> add(forms, line.split(" ", -1)));
      return forms.build();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void add(StemmerOverrideFilter.Builder forms, String... words) {
    for (String form : words) {
      forms.add(form, words[0]);
    }
  }
}
