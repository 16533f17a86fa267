package org.tasket.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle(
        "org.tasket.words",
        Locale.forLanguageTag(language),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static Set<String> places(String pattern) {
    return Pattern.compile("\\{(\\d)")
        .matcher(pattern)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv"})
  void everyLanguageSaysEverything(String language) {
    assertThat(bundle(language).getLocale().getLanguage()).isEqualTo(language);
    for (String key : bundle("en").keySet()) {
      assertThat(places(bundle(language).getString(key)))
          .as("%s in %s", key, language)
          .isEqualTo(places(bundle("en").getString(key)));
      assertThat(bundle(language).getString(key))
          .as("%s in %s is a translation", key, language)
          .isNotEqualTo(bundle("en").getString(key));
    }
    assertThat(keysOfItsOwn(language)).isEqualTo(keysOfItsOwn("en"));
  }

  private static Set<String> keysOfItsOwn(String language) {
    return new TreeSet<>(bundle(language).keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi", "sv"})
  void everySentenceCanBeFormed(String language) {
    for (String key : bundle(language).keySet()) {
      assertThat(new MessageFormat(bundle(language).getString(key), Locale.ENGLISH).toPattern())
          .as(key)
          .isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi", "sv"})
  void aSentenceIsThatOfItsPattern(String language) {
    Locale locale = Locale.forLanguageTag(language);
    for (String key : bundle(language).keySet()) {
      String pattern = bundle(language).getString(key);
      for (int i : List.of(0, 1, 2, 1_234_567)) {
        assertThat(Words.in(locale).text(key, i, i, i, i))
            .isEqualTo(new MessageFormat(pattern, locale).format(new Object[] {i, i, i, i}));
      }
    }
  }

  /** The genitive of one of them looks like the English plural. */
  @Test
  void swedishHasOnePlural() {
    Pattern english = Pattern.compile("(?i)(?<!\\b(?:en|varje) )\\btaskets\\b");
    for (String key : bundle("sv").keySet()) {
      assertThat(bundle("sv").getString(key)).as(key).doesNotContainPattern(english);
    }
  }

  @ParameterizedTest
  @CsvSource({"en, within one", "fi, kohdan sisällä", "sv, inuti ett av dem"})
  void aSemicolonIsSaidToBeOutOfPlaceWithinOneOfSeveral(String language, String where) {
    assertThat(bundle(language).getString("field.semicolon")).contains(where);
  }

  @Test
  void anUnknownLanguageIsAnsweredInEnglish() {
    assertThat(Words.spoken(Locale.FRENCH)).isEqualTo(Locale.ENGLISH);
    assertThat(Words.spoken(Locale.forLanguageTag("sv-FI"))).isEqualTo(Locale.forLanguageTag("sv"));
  }

  @Test
  void pluralsAreRight() {
    Words english = Words.in(Locale.ENGLISH);
    assertThat(english.text("error.input", 1)).isEqualTo("One field needs another look.");
    assertThat(english.text("error.input", 3)).isEqualTo("3 fields need another look.");
  }
}
