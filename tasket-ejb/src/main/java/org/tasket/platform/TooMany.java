package org.tasket.platform;

import java.time.Duration;

/** Too many tries; the sentence says how many seconds to wait. */
public final class TooMany extends TasketException {

  private final Duration wait;

  public TooMany(String code, Duration wait) {
    super(code, seconds(wait));
    this.wait = wait;
  }

  /** How long to wait, in whole seconds, at least one. */
  public long retryAfter() {
    return seconds(wait);
  }

  private static long seconds(Duration wait) {
    return Math.max(1, wait.plusMillis(999).toSeconds());
  }
}
