package org.tasket.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "   ", "\t\n", "\u2003"})
  void anEmptyTextIsNone(String text) {
    assertThat(Texts.given(text)).isEmpty();
    assertThat(Texts.given(Optional.ofNullable(text))).isEmpty();
  }

  @Test
  void whatWasCountedIsWhatIsStored() {
    assertThat(Texts.given("  Proofread a page \u2003\n")).contains("Proofread a page");
    assertThat(Texts.given(Optional.of(" Library "))).contains("Library");
  }
}
