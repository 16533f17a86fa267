package org.tasket.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {

  @Test
  void aCharacterThatNoDatabaseTakesIsRefusedInEveryText() {
    assertThatThrownBy(() -> new Checks().text("title", "a\0bc", 3, 120).orThrow())
        .isInstanceOfSatisfying(InvalidInput.class, ChecksTest::namesTheCharacter);
    assertThatThrownBy(() -> new Checks().optionalText("place", "\0", 120).orThrow())
        .isInstanceOfSatisfying(InvalidInput.class, ChecksTest::namesTheCharacter);
  }

  @Test
  void whatIsWrongInThousandsOfPlacesIsToldAHundredTimes() {
    Checks checks = new Checks();
    for (int at = 0; at < 1_000; at++) {
      checks.present("items." + at, null);
    }

    assertThat(checks.errors()).hasSize(100);
    assertThatThrownBy(checks::orThrow).isInstanceOf(InvalidInput.class);
  }

  private static void namesTheCharacter(InvalidInput refused) {
    assertThat(refused.errors()).singleElement().asString().contains("U+0000");
  }

  @Test
  void whatIsTakenFitsIntoBothDatabases() {
    assertThatCode(() -> new Checks().text("title", "😀".repeat(60), 3, 120).orThrow())
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> new Checks().text("title", "😀".repeat(61), 3, 120).orThrow())
        .isInstanceOfSatisfying(
            InvalidInput.class, refused -> assertThat(refused.errors().toString()).contains("122"));
  }

  @Test
  void blanksAroundATextDoNotCount() {
    String around = " ".repeat(50);

    assertThatCode(
            () -> new Checks().text("title", around + "x".repeat(120) + around, 3, 120).orThrow())
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> new Checks().text("title", around + "ab" + around, 3, 120).orThrow())
        .isInstanceOf(InvalidInput.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"+999999-01-01T00:00:00Z", "1999-12-31T23:59:59Z", "2200-01-01T00:00:00Z"})
  void aTimeOutOfAllReasonIsRefusedByName(String time) {
    assertThatThrownBy(() -> new Checks().time("openUntil", Instant.parse(time)).orThrow())
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.errors()).singleElement().asString().startsWith("openUntil: "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2000-01-01T00:00:00Z", "2199-12-31T23:59:59.999999Z"})
  void aTimeWithinReasonIsTaken(String time) {
    assertThatCode(() -> new Checks().time("openUntil", Instant.parse(time)).orThrow())
        .doesNotThrowAnyException();
  }
}
