package org.tasket.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SayTest {

  @ParameterizedTest
  @CsvSource({
    "5, en, 5 min",
    "120, fi, 120 min",
    "121, en, 2 h 1 min",
    "180, en, 3 h",
    "180, fi, 3 t",
    "2400, sv, 40 h",
    "200, fi, 3 t 20 min",
  })
  void minutesAreSaidAsPeopleSayThem(int minutes, String language, String said) {
    assertThat(Say.minutes(minutes, Locale.forLanguageTag(language))).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 0 | No open tasket",
        "en | 1 | 1 open tasket",
        "en | 2 | 2 open taskets",
        "fi | 0 | Ei avoimia tasketteja",
        "fi | 1 | 1 avoin tasketti",
        "fi | 2 | 2 avointa taskettia",
        "sv | 0 | Inga öppna tasketar",
        "sv | 1 | 1 öppen tasket",
        "sv | 21 | 21 öppna tasketar",
      })
  void pluralsAreRight(String language, int count, String said) {
    assertThat(Texts.in(language).text("open.found", count)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "Aino Kallionpuro, AK",
    "Åsa von Ähtäri, ÅÄ",
    "Madonna, M",
    "'  eeva   maria hämeenlehto ', EH",
    "'', ''",
  })
  void initialsAreTheFirstLettersOfFirstAndLastName(String name, String initials) {
    assertThat(Say.initials(name)).isEqualTo(initials);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, ''", "3, 3, ''", "4, 3, ', +1'", "20, 3, ', +17'"})
  void aCardHasRoomForAFew(int all, int few, String more) {
    List<Integer> list = Collections.nCopies(all, 1);
    assertThat(Say.few(list)).hasSize(few);
    assertThat(Say.more(list)).isEqualTo(more);
  }

  @Test
  void aPersonKeepsATint() {
    UUID person = UUID.fromString("01a20483-a31c-740b-bec4-f5e88c30fda0");
    assertThat(Say.tint(person)).isBetween(0, 3).isEqualTo(Say.tint(person));
  }
}
