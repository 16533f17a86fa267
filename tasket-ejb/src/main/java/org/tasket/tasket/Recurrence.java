package org.tasket.tasket;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * How often a sitting comes again.
 *
 * @param until the last moment at which one may start; without it, as long as the tasket is open
 */
public record Recurrence(Every every, Optional<Instant> until) {

  /** The rhythm. Times are those of the first sitting on the clocks of its place. */
  public enum Every {
    WEEKLY,
    TWO_WEEKLY,
    /** On the same day of the month, or on its last where it has no such day. */
    MONTHLY;

    LocalDateTime after(LocalDateTime first, int times) {
      return switch (this) {
        case WEEKLY -> first.plusWeeks(times);
        case TWO_WEEKLY -> first.plusWeeks(2L * times);
        case MONTHLY -> first.plusMonths(times);
      };
    }
  }
}
