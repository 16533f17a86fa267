package org.tasket.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StopTokensTest {

  private static final UUID MAIL = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

  private final StopTokens ours = new StopTokens(new byte[] {1, 2, 3});

  @Test
  void leadsBackToItsMailAndIsTheSameEachTime() {
    assertThat(ours.mail(ours.of(MAIL))).contains(MAIL);
    assertThat(ours.of(MAIL)).isEqualTo(ours.of(MAIL)).matches("[A-Za-z0-9_-]{43}");
  }

  @Test
  void isNobodysWhoDoesNotHaveTheKey() {
    StopTokens theirs = new StopTokens(new byte[] {1, 2, 4});

    assertThat(ours.mail(theirs.of(MAIL))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "====", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "ä"})
  void whatIsNoTokenIsNone(String text) {
    assertThat(ours.mail(text)).isEmpty();
  }
}
