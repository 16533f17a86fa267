package org.tasket.calendar;

import java.security.SecureRandom;
import java.util.Base64;
import org.tasket.platform.Fingerprint;

/**
 * What alone opens a private calendar: 256 random bits. So much is not guessed, so that a plain
 * hash (SHA-256) is enough to keep it by. It says itself to nobody by accident.
 */
public final class CalendarSecret {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  private final String text;

  private CalendarSecret(String text) {
    this.text = text;
  }

  static CalendarSecret fresh() {
    byte[] bits = new byte[BYTES];
    RANDOM.nextBytes(bits);
    return new CalendarSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
  }

  /** What somebody shows, whether it opens anything or not. */
  public static CalendarSecret shown(String text) {
    return new CalendarSecret(text);
  }

  /** The secret itself, for its owner's eyes. */
  public String text() {
    return text;
  }

  /** What is kept of it. */
  public String hash() {
    return Fingerprint.of(text);
  }

  @Override
  public String toString() {
    return "a secret";
  }
}
