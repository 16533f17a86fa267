package org.tasket.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * With what a webhook's messages are signed, in the form of Standard Webhooks 1.0: {@code whsec_}
 * and 256 random bits in Base64. Its receiver has it too, so that it is kept as it is. It says
 * itself to nobody by accident.
 */
public final class SigningSecret {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String PREFIX = "whsec_";
  private static final String SIGNATURE = "v1,";
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 32;

  private final String text;

  private SigningSecret(String text) {
    this.text = text;
  }

  static SigningSecret fresh() {
    byte[] bits = new byte[BYTES];
    RANDOM.nextBytes(bits);
    return new SigningSecret(PREFIX + Base64.getEncoder().encodeToString(bits));
  }

  static SigningSecret kept(String text) {
    return new SigningSecret(text);
  }

  /** The secret itself, for whoever sets the receiver up. */
  public String text() {
    return text;
  }

  /**
   * The value of {@code webhook-signature}: of the message's id, the time in seconds and the body,
   * with a dot between them.
   */
  String signature(String message, Instant sentAt, String body) {
    String signed = message + "." + sentAt.getEpochSecond() + "." + body;
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key(), ALGORITHM));
      byte[] code = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
      return SIGNATURE + Base64.getEncoder().encodeToString(code);
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private byte[] key() {
    return Base64.getDecoder().decode(text.substring(PREFIX.length()));
  }

  @Override
  public String toString() {
    return "a secret";
  }
}
