package org.tasket.intranet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fi | FI",
        "sv-FI | SV",
        "de, en-GB;q=0.8, fi;q=0.5 | EN",
        "en;q=0.2, sv;q=0.9 | SV",
      })
  void suitsTheFirstWishThatTheHouseSpeaks(String wishes, Language best) {
    assertThat(Language.suiting(wishes)).contains(best);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "", "??", "en;q=x", "*)(uid=*"})
  void noLanguageSuitsAWishThatIsNone(String wishes) {
    assertThat(Language.suiting(wishes)).isEmpty();
  }

  @Test
  void onlyTheThreeTagsNameALanguage() {
    assertThat(Language.tagged("sv")).contains(Language.SV);
    assertThat(Language.tagged("SV")).isEmpty();
    assertThat(Language.tagged("<")).isEmpty();
  }
}
