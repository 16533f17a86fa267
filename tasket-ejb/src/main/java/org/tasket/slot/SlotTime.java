package org.tasket.slot;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.tasket.platform.Checks;

/**
 * When spare time is: once, or every week. A slot has 5 minutes to 8 hours, and its last moment is
 * 180 days ahead at most, so that an offer that somebody forgot misleads nobody for long.
 */
public sealed interface SlotTime {

  int MINUTES_LEAST = 5;
  int MINUTES_MOST = 480;
  int AHEAD_MOST = 180;

  /** An IANA name. */
  String zone();

  /** Its whole stretches that reach into a time, the earliest first. */
  Stream<Stretch> reachingInto(Stretch time);

  /** The moment from which nobody has to look at it any more. */
  Instant over();

  /** How long one of it is on the clocks of its place. */
  int minutes();

  void check(Checks checks, Instant now);

  private static boolean isZone(Checks checks, String field, String zone) {
    boolean known = false;
    try {
      known = zone != null && !ZoneId.of(zone).getId().isEmpty();
    } catch (DateTimeException noSuchZone) {
      known = false;
    }
    checks.that(known, field, "zone", zone == null ? "" : zone);
    return known;
  }

  private static void length(Checks checks, String field, long minutes) {
    checks.that(
        minutes >= MINUTES_LEAST && minutes <= MINUTES_MOST,
        field,
        "slot.length",
        MINUTES_LEAST,
        MINUTES_MOST);
  }

  /** One time; it may have begun, and what is left of it counts. */
  record Once(Instant start, Instant end, String zone) implements SlotTime {

    @Override
    public Stream<Stretch> reachingInto(Stretch time) {
      return Stream.of(new Stretch(start, end)).filter(own -> own.within(time).minutes() > 0);
    }

    @Override
    public Instant over() {
      return end;
    }

    @Override
    public int minutes() {
      return (int) Duration.between(start, end).toMinutes();
    }

    @Override
    public void check(Checks checks, Instant now) {
      checks.time("once.start", start).time("once.end", end);
      isZone(checks, "once.zone", zone);
      if (start == null || end == null) {
        return;
      }
      checks.that(end.isAfter(start), "once.end", "order");
      if (end.isAfter(start)) {
        length(checks, "once.end", Duration.between(start, end).toMinutes());
      }
      checks
          .that(end.isAfter(now), "once.end", "past", end)
          .that(
              !end.isAfter(now.plus(Duration.ofDays(AHEAD_MOST))), "once.end", "ahead", AHEAD_MOST);
    }
  }

  /**
   * The same hours every week, as the clocks of its place show them in summer and in winter.
   *
   * @param to midnight is the day's end
   * @param until the last day
   */
  record Weekly(DayOfWeek weekday, LocalTime from, LocalTime to, String zone, LocalDate until)
      implements SlotTime {

    @Override
    public Stream<Stretch> reachingInto(Stretch time) {
      ZoneId place = ZoneId.of(zone);
      LocalDate first =
          time.start().atZone(place).toLocalDate().with(TemporalAdjusters.nextOrSame(weekday));
      LocalDate afterwards = time.end().atZone(place).toLocalDate().plusDays(1);
      LocalDate stop = until.isBefore(afterwards) ? until.plusDays(1) : afterwards;
      return first.isBefore(stop)
          ? first
              .datesUntil(stop, Period.ofWeeks(1))
              .map(day -> on(day, place))
              .filter(own -> own.within(time).minutes() > 0)
          : Stream.empty();
    }

    private Stretch on(LocalDate day, ZoneId place) {
      return new Stretch(
          day.atTime(from).atZone(place).toInstant(), end(day, to).atZone(place).toInstant());
    }

    @Override
    public Instant over() {
      return until.plusDays(1).atStartOfDay(ZoneId.of(zone)).toInstant();
    }

    @Override
    public int minutes() {
      return (int) length();
    }

    private long length() {
      return Duration.between(LocalDate.EPOCH.atTime(from), end(LocalDate.EPOCH, to)).toMinutes();
    }

    @Override
    public void check(Checks checks, Instant now) {
      checks
          .present("weekly.weekday", weekday)
          .present("weekly.from", from)
          .present("weekly.to", to);
      if (from != null && to != null) {
        boolean later = to.isAfter(from) || to.equals(LocalTime.MIDNIGHT);
        checks.that(later, "weekly.to", "order");
        if (later) {
          SlotTime.length(checks, "weekly.to", length());
        }
      }
      if (isZone(checks, "weekly.zone", zone) && until != null) {
        LocalDate today = now.atZone(ZoneId.of(zone)).toLocalDate();
        checks
            .that(!until.isBefore(today), "weekly.until", "past", until)
            .that(!until.isAfter(today.plusDays(AHEAD_MOST)), "weekly.until", "ahead", AHEAD_MOST);
        boolean comes =
            weekday == null
                || !today.with(TemporalAdjusters.nextOrSame(weekday)).isAfter(until)
                || until.isBefore(today);
        checks.that(comes, "weekly.until", "slot.never");
      }
    }

    /** The furthest day to which one can be offered now. */
    public static LocalDate furthest(Instant now, ZoneId place) {
      return now.atZone(place).toLocalDate().plusDays(AHEAD_MOST);
    }
  }

  /** When a time of a day ends that ends by a clock: midnight is not the day's beginning. */
  static LocalDateTime end(LocalDate day, LocalTime clock) {
    return clock.equals(LocalTime.MIDNIGHT) ? day.plusDays(1).atStartOfDay() : day.atTime(clock);
  }

  /** All weekdays, for whoever lets people choose. */
  static List<DayOfWeek> weekdays() {
    return List.of(DayOfWeek.values());
  }
}
