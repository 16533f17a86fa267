package org.tasket.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ChecksTest {

  @Test
  void aCharacterThatNoDatabaseTakesIsRefusedInEveryText() {
    assertThatThrownBy(() -> new Checks().text("title", "a\0bc", 3, 120).orThrow())
        .isInstanceOfSatisfying(InvalidInput.class, ChecksTest::namesTheCharacter);
    assertThatThrownBy(() -> new Checks().optionalText("place", "\0", 120).orThrow())
        .isInstanceOfSatisfying(InvalidInput.class, ChecksTest::namesTheCharacter);
  }

  private static void namesTheCharacter(InvalidInput refused) {
    assertThat(refused.errors()).singleElement().asString().contains("U+0000");
  }

  @Test
  void aTextIsCountedInCharactersAsPeopleSeeThem() {
    assertThatCode(() -> new Checks().text("title", "😀".repeat(120), 3, 120).orThrow())
        .doesNotThrowAnyException();
  }
}
