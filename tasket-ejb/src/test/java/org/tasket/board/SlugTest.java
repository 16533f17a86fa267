package org.tasket.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"hr", "it-4", "a23456789012345678901234567890123456789012345678901234567890"})
  void isShortPlainAndLowerCase(String slug) {
    assertThat(Slug.isAllowed(slug)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "HR",
        "-hr",
        "hr-",
        "h r",
        "hr/",
        "häme",
        "a234567890123456789012345678901234567890123456789012345678901",
        "import",
        "new"
      })
  void isNothingElse(String slug) {
    assertThat(Slug.isAllowed(slug)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"digi, digi", "IT Services, it-services", "Health & Care., health-care"})
  void isMadeOfADirectorysCode(String code, String slug) {
    assertThat(Slug.of(code)).contains(slug);
  }

  @Test
  void isNotMadeOfACodeThatLeavesTooLittle() {
    assertThat(Slug.of("Ä")).isEmpty();
  }
}
