package org.tasket.slot;

import java.time.Duration;
import java.time.Instant;

/** A piece of time without a gap. */
record Stretch(Instant start, Instant end) {

  long minutes() {
    return Duration.between(start, end).toMinutes();
  }

  boolean covers(Stretch other) {
    return !start.isAfter(other.start) && !end.isBefore(other.end);
  }

  /** What of it lies in another; of no length or less where nothing does. */
  Stretch within(Stretch other) {
    return new Stretch(
        start.isAfter(other.start) ? start : other.start,
        end.isBefore(other.end) ? end : other.end);
  }
}
