package org.tasket.web.tasket;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A day until whose end something holds, as it is typed. A time given otherwise, to the minute,
 * stays as it is while nobody chooses another day.
 */
public final class LastDay implements Serializable {

  private static final long serialVersionUID = 1;
  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

  private final ZoneId zone;
  private final Instant before;
  private LocalDate day;

  private LastDay(Instant before, ZoneId zone) {
    this.zone = zone;
    this.before = before;
    this.day = dayOf(before);
  }

  static LastDay of(Optional<Instant> end, ZoneId zone) {
    return new LastDay(end.orElse(null), zone);
  }

  /** The end of a day that somebody will most likely want. */
  static LastDay usually(LocalDate day, ZoneId zone) {
    LastDay last = new LastDay(null, zone);
    last.day = day;
    return last;
  }

  /** Empty where no day is given. */
  Optional<Instant> end() {
    return Optional.ofNullable(day)
        .map(last -> last.equals(dayOf(before)) ? before : end(last, zone));
  }

  /** When a day ends somewhere. */
  public static Instant end(LocalDate day, ZoneId zone) {
    return day.atTime(LAST_MINUTE).atZone(zone).toInstant();
  }

  private LocalDate dayOf(Instant time) {
    return time == null ? null : time.atZone(zone).toLocalDate();
  }

  LocalDate getDay() {
    return day;
  }

  void setDay(LocalDate day) {
    this.day = day;
  }
}
