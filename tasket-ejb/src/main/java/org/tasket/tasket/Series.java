package org.tasket.tasket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rhythm in which a tasket gets its sessions. It counts what it has made, so that nothing is
 * made twice, whoever asks and however often; what is moved or full later stays as it is. Sittings
 * keep the time that the clocks on the wall of their zone show, also when these are changed.
 */
@Embeddable
class Series {

  /** How far ahead sessions are made. */
  static final Duration AHEAD = Duration.ofDays(60);

  @Enumerated(EnumType.STRING)
  @Column(name = "series_every")
  private Recurrence.Every every;

  @Column(name = "series_until")
  private Instant until;

  @Column(name = "series_start")
  private Instant start;

  @Column(name = "series_end")
  private Instant end;

  @Column(name = "series_zone")
  private String zone;

  @Column(name = "series_seats")
  private Integer seats;

  @Column(name = "series_made")
  private Integer made;

  protected Series() {}

  /** Repeats a session that is there already. */
  static Series repeating(SessionPlan first, Recurrence wanted) {
    Series series = new Series();
    series.every = wanted.every();
    series.until = wanted.until().orElse(null);
    series.start = first.start().orElseThrow();
    series.end = first.end().orElseThrow();
    series.zone = first.zone().orElseThrow();
    series.seats = first.seats();
    series.made = 1;
    return series;
  }

  Recurrence recurrence() {
    return new Recurrence(every, Optional.ofNullable(until));
  }

  /** The same rhythm to another end; what is made stays. */
  Series until(Optional<Instant> last) {
    Series longer = repeating(plan(0), new Recurrence(every, last));
    longer.made = made;
    return longer;
  }

  /**
   * Makes what starts within 60 days and is not made yet; what the clock slept over is left out.
   */
  List<SessionPlan> next(Instant now) {
    List<SessionPlan> next = new ArrayList<>();
    Instant last = now.plus(AHEAD);
    for (SessionPlan plan = plan(made); startsBy(plan, last); plan = plan(made)) {
      if (plan.start().orElseThrow().isAfter(now)) {
        next.add(plan);
      }
      made = made + 1;
    }
    return next;
  }

  /** Whether there is anything to make. */
  boolean lacks(Instant now) {
    return startsBy(plan(made), now.plus(AHEAD));
  }

  private boolean startsBy(SessionPlan plan, Instant last) {
    Instant start = plan.start().orElseThrow();
    return !start.isAfter(last) && (until == null || !start.isAfter(until));
  }

  private SessionPlan plan(int times) {
    Instant from = shifted(start, times);
    Instant to = shifted(end, times);
    Instant after = to.isAfter(from) ? to : from.plus(Duration.between(start, end));
    return new SessionPlan(
        Optional.empty(), Optional.of(from), Optional.of(after), Optional.of(zone), seats);
  }

  private Instant shifted(Instant moment, int times) {
    ZoneId place = ZoneId.of(zone);
    LocalDateTime first = LocalDateTime.ofInstant(moment, place);
    return times == 0 ? moment : every.after(first, times).atZone(place).toInstant();
  }
}
