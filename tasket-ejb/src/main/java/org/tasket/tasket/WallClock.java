package org.tasket.tasket;

import java.time.Instant;
import java.time.ZoneId;

/**
 * A day as people count it: to the same time on the wall, though there are two days a year that are
 * an hour shorter or longer.
 */
final class WallClock {

  private WallClock() {}

  static Instant dayBefore(Instant moment, ZoneId zone) {
    return moment.atZone(zone).minusDays(1).toInstant();
  }

  static Instant dayAfter(Instant moment, ZoneId zone) {
    return moment.atZone(zone).plusDays(1).toInstant();
  }
}
