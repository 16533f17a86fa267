package org.tasket.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SecretTest {

  @Test
  void noTwoAreTheSameAndEachFitsIntoAnAddress() {
    Set<String> all = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      String text = Secret.fresh().text();
      assertThat(text).matches("[A-Za-z0-9_-]{43}");
      all.add(text);
    }
    assertThat(all).hasSize(1000);
  }

  @Test
  void isKnownAgainByItsHashAlone() {
    Secret secret = Secret.fresh();

    assertThat(Secret.shown(secret.text()).hash()).isEqualTo(secret.hash()).hasSize(64);
    assertThat(secret.hash()).doesNotContain(secret.text());
  }

  @Test
  void doesNotSayItself() {
    Secret secret = Secret.fresh();

    assertThat(String.valueOf(secret)).doesNotContain(secret.text()).doesNotContain(secret.hash());
  }
}
