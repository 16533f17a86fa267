package org.tasket.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SigningSecretTest {

  private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
  private static final Instant AT = Instant.ofEpochSecond(1_614_265_330);
  private static final String BODY = "{\"test\": 2432232314}";

  /**
   * What openssl makes: printf '%s' ID.TIME.BODY | openssl dgst -sha256 -mac HMAC -macopt
   * hexkey:KEY.
   */
  @Test
  void theSignatureIsThatOfStandardWebhooks() {
    SigningSecret secret = SigningSecret.kept("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    assertThat(secret.signature(ID, AT, BODY))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  void whateverIsSignedCounts() {
    SigningSecret secret = SigningSecret.fresh();
    String signature = secret.signature(ID, AT, BODY);

    assertThat(secret.signature(ID + "x", AT, BODY)).isNotEqualTo(signature);
    assertThat(secret.signature(ID, AT.plusSeconds(1), BODY)).isNotEqualTo(signature);
    assertThat(secret.signature(ID, AT, BODY + " ")).isNotEqualTo(signature);
    assertThat(SigningSecret.fresh().signature(ID, AT, BODY)).isNotEqualTo(signature);
  }

  @Test
  void aFreshOneHas256BitsAndSaysItselfToNobodyByAccident() {
    SigningSecret secret = SigningSecret.fresh();

    assertThat(secret.text()).startsWith("whsec_").isNotEqualTo(SigningSecret.fresh().text());
    assertThat(Base64.getDecoder().decode(secret.text().substring(6))).hasSize(32);
    assertThat(secret).hasToString("a secret");
  }
}
