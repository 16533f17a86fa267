package org.tasket.finder;

import java.time.Duration;

/** When somebody has time. Work at any time always fits. */
public enum Begins {
  /** In the hour to come. */
  NOW(Duration.ofHours(1)),
  /** In the seven days to come. */
  WEEK(Duration.ofDays(7));

  private final Duration within;

  Begins(Duration within) {
    this.within = within;
  }

  Duration within() {
    return within;
  }
}
