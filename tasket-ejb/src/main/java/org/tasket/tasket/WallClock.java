package org.tasket.tasket;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A day as people count it: to the same time on the wall, though there are two days a year that are
 * an hour shorter or longer.
 */
final class WallClock {

  /** No day is longer: the one on which summer time ends. */
  static final Duration LONGEST_DAY = Duration.ofHours(25);

  private WallClock() {}

  static Instant dayBefore(Instant moment, ZoneId zone) {
    return moment.atZone(zone).minusDays(1).toInstant();
  }
}
