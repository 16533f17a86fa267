package org.tasket.mail;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.tasket.notice.NoticePace;

/** When mail may come to somebody, by the clocks where they are. */
record Timetable(ZoneId zone, Optional<Quiet> quiet) {

  /** When the day begins for whoever wants no quiet hours. */
  private static final int MORNING = 7;

  /**
   * When something is to go out.
   *
   * @param at when it happened
   * @param now when somebody looks
   * @return a time that is not later than now where it may go; empty where it never goes
   */
  Optional<Instant> when(NoticePace pace, Instant at, Instant now) {
    return switch (pace) {
      case AT_ONCE -> Optional.of(notInQuiet(at, now));
      case DAILY -> Optional.of(notInQuiet(morningAfter(at), now));
      case WEEKLY -> Optional.of(notInQuiet(mondayAfter(at), now));
      case NEVER -> Optional.empty();
    };
  }

  /** What is due while it is quiet waits until it is not. */
  private Instant notInQuiet(Instant due, Instant now) {
    ZonedDateTime local = now.atZone(zone);
    return due.isAfter(now)
        ? due
        : quiet
            .filter(hours -> hours.includes(local.toLocalTime()))
            .map(hours -> hours.endAfter(local).toInstant())
            .orElse(due);
  }

  private Instant morningAfter(Instant at) {
    ZonedDateTime local = at.atZone(zone);
    ZonedDateTime today = morning(local.toLocalDate());
    return (today.isAfter(local) ? today : morning(local.toLocalDate().plusDays(1))).toInstant();
  }

  private Instant mondayAfter(Instant at) {
    ZonedDateTime local = at.atZone(zone);
    LocalDate day = local.toLocalDate();
    ZonedDateTime next = morning(day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)));
    return (next.isAfter(local)
            ? next
            : morning(day.with(TemporalAdjusters.next(DayOfWeek.MONDAY))))
        .toInstant();
  }

  private ZonedDateTime morning(LocalDate day) {
    return day.atTime(quiet.map(Quiet::until).orElse(MORNING), 0).atZone(zone);
  }
}
