package org.tasket.web.tasket;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.tasket.tasket.SessionPlan;
import org.tasket.tasket.SessionView;

/**
 * A session as an owner types it: a day and two times on the clocks of its place. Whoever leaves
 * them as they are leaves the session as it is, to the second.
 */
public class SittingRow implements Serializable {

  private static final long serialVersionUID = 1;

  private final String place;
  private UUID id;
  private final ZoneId zone;
  private Instant shownStart;
  private Instant shownEnd;
  private LocalDate day;
  private LocalTime start;
  private LocalTime end;
  private Integer seats = 1;

  private SittingRow(String place, UUID id, ZoneId zone, Instant start, Instant end) {
    this.place = place;
    this.id = id;
    this.zone = zone;
    this.shownStart = start;
    this.shownEnd = end;
    this.day = start == null ? null : start.atZone(zone).toLocalDate();
    this.start = clock(start);
    this.end = clock(end);
  }

  /** An empty one, to add a session with. */
  static SittingRow empty(String place, ZoneId zone) {
    return new SittingRow(place, null, zone, null, null);
  }

  static SittingRow of(String place, SessionView session, ZoneId house) {
    SittingRow row =
        new SittingRow(
            place,
            session.id(),
            session.zone().map(ZoneId::of).orElse(house),
            session.start().orElse(null),
            session.end().orElse(null));
    row.seats = session.seats();
    return row;
  }

  private LocalTime clock(Instant at) {
    return at == null ? null : at.atZone(zone).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
  }

  /** Whether there is a session in it, or somebody has begun to write one. */
  boolean isWritten() {
    return id != null || day != null || start != null || end != null;
  }

  boolean is(SessionView session) {
    return session.id().equals(id);
  }

  /** Becomes the one of these sessions that was made of it, and takes it away from the others. */
  void keptAsOne(List<SessionView> sessions) {
    sessions.stream()
        .filter(session -> session.start().equals(begin()) && session.end().equals(finish()))
        .findFirst()
        .ifPresent(
            session -> {
              sessions.remove(session);
              id = session.id();
              shownStart = session.start().orElse(null);
              shownEnd = session.end().orElse(null);
            });
  }

  SessionPlan plan() {
    return new SessionPlan(
        Optional.ofNullable(id), begin(), finish(), Optional.of(zone.getId()), seats);
  }

  private Optional<Instant> begin() {
    return isAsShown() ? Optional.ofNullable(shownStart) : at(start, 0);
  }

  private Optional<Instant> finish() {
    return isAsShown() ? Optional.ofNullable(shownEnd) : at(end, nights());
  }

  private boolean isAsShown() {
    return shownStart != null
        && shownStart.atZone(zone).toLocalDate().equals(day)
        && Objects.equals(clock(shownStart), start)
        && Objects.equals(clock(shownEnd), end);
  }

  /** What ran over midnight goes on doing so. */
  private long nights() {
    return shownStart == null
        ? 0
        : Duration.between(
                shownStart.atZone(zone).toLocalDate().atStartOfDay(),
                shownEnd.atZone(zone).toLocalDate().atStartOfDay())
            .toDays();
  }

  private Optional<Instant> at(LocalTime time, long nights) {
    return day == null || time == null
        ? Optional.empty()
        : Optional.of(day.plusDays(nights).atTime(time).atZone(zone).toInstant());
  }

  /** How its fields are called on the page. */
  public String getPlace() {
    return place;
  }

  public boolean isKept() {
    return id != null;
  }

  public String getZone() {
    return zone.getId();
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public LocalTime getStart() {
    return start;
  }

  public void setStart(LocalTime start) {
    this.start = start;
  }

  public LocalTime getEnd() {
    return end;
  }

  public void setEnd(LocalTime end) {
    this.end = end;
  }

  public Integer getSeats() {
    return seats;
  }

  public void setSeats(Integer seats) {
    this.seats = seats;
  }
}
