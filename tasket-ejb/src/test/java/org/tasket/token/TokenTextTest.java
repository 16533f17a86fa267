package org.tasket.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.platform.Ids;
import org.tasket.platform.Secret;

class TokenTextTest {

  private final UUID id = Ids.next();
  private final Secret secret = Secret.fresh();
  private final TokenText token = TokenText.of(id, secret);

  @Test
  void isReadAsItWasWritten() {
    TokenText read = TokenText.read(token.text()).orElseThrow();

    assertThat(read.id()).isEqualTo(id);
    assertThat(read.secret().text()).isEqualTo(secret.text());
    assertThat(TokenText.isMeant(token.text())).isTrue();
  }

  @Test
  void keepsAnyIdWhole() {
    UUID highest = new UUID(-1, -1);

    assertThat(TokenText.read(TokenText.of(highest, secret).text()).orElseThrow().id())
        .isEqualTo(highest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tasket_", "eyJhbGciOiJSUzI1NiJ9.e30.x", "tasket_00_x", "Tasket_"})
  void whatHasAnotherFormIsNone(String text) {
    assertThat(TokenText.read(text)).isEmpty();
    assertThat(TokenText.read(token.text() + text + "x")).isEmpty();
  }

  @Test
  void doesNotSayItself() {
    assertThat(String.valueOf(token)).doesNotContain(secret.text()).doesNotContain(secret.hash());
  }
}
