package org.tasket.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What alone opens something for whoever shows it: 256 random bits. So much is not guessed, so that
 * a plain hash (SHA-256) is enough to keep it by. It says itself to nobody by accident.
 */
public final class Secret {

  /** How one looks in an address, as a regular expression. */
  public static final String FORM = "[A-Za-z0-9_-]{43}";

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  private final String text;

  private Secret(String text) {
    this.text = text;
  }

  public static Secret fresh() {
    byte[] bits = new byte[BYTES];
    RANDOM.nextBytes(bits);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
  }

  /** What somebody shows, whether it opens anything or not. */
  public static Secret shown(String text) {
    return new Secret(text);
  }

  /** The secret itself, for its owner's eyes. */
  public String text() {
    return text;
  }

  /** What is kept of it. */
  public String hash() {
    return Fingerprint.of(text);
  }

  /** Whether a hash is of this one; takes as long whichever digits differ. */
  public boolean isOf(String kept) {
    return MessageDigest.isEqual(
        hash().getBytes(StandardCharsets.US_ASCII), kept.getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public String toString() {
    return "a secret";
  }
}
