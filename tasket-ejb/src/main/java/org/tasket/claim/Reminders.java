package org.tasket.claim;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When somebody is reminded of an end: when half of the time is over, and one day before. Both are
 * time as it passes, as a hold is; the clocks on the walls do not matter.
 */
final class Reminders {

  private static final Duration DAY = Duration.ofDays(1);

  private Reminders() {}

  /** The first reminder of a time that begins. */
  static Instant first(Instant from, Duration time) {
    return from.plus(time.dividedBy(2));
  }

  /** The one that comes after another, unless the last was it. */
  static Optional<Instant> after(Instant now, Instant end) {
    return Optional.of(end.minus(DAY)).filter(dayBefore -> dayBefore.isAfter(now));
  }
}
