package org.tasket.tasket;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.tasket.platform.Checks;

/**
 * Whole days by the clocks of a zone, so that one on which summer time begins has 23 hours and none
 * is left out or counted twice.
 *
 * @param first the first day
 * @param last the last day, the same or later, at most 366 days in all, of the years 2000 to 2198
 */
public record Days(LocalDate first, LocalDate last, ZoneId zone) {

  public static final int MOST = 366;
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 2);
  private static final LocalDate LATEST = LocalDate.of(2198, 12, 31);

  public Days {
    new Checks()
        .that(!first.isBefore(EARLIEST) && !first.isAfter(LATEST), "from", "time", "2000", "2198")
        .that(!last.isBefore(first), "to", "order")
        .that(ChronoUnit.DAYS.between(first, last) < MOST, "to", "ahead", MOST)
        .orThrow();
  }

  /** So many days from one on. */
  public static Days from(LocalDate first, int days, ZoneId zone) {
    return new Days(first, first.isAfter(LATEST) ? first : first.plusDays(days - 1L), zone);
  }

  Instant start() {
    return first.atStartOfDay(zone).toInstant();
  }

  /** When they are over; no longer one of them. */
  Instant end() {
    return last.plusDays(1).atStartOfDay(zone).toInstant();
  }
}
