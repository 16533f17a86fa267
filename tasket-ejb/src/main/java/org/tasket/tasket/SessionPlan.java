package org.tasket.tasket;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.platform.Checks;

/**
 * A session as wished for: a time in a zone and 1 to 500 seats, or seats only for work at any time.
 *
 * @param id which session is to be so; empty for a new one
 */
public record SessionPlan(
    Optional<UUID> id,
    Optional<Instant> start,
    Optional<Instant> end,
    Optional<String> zone,
    Integer seats) {

  public static final int SEATS_LEAST = 1;
  public static final int SEATS_MOST = 500;
  static final int SESSIONS_MOST = 60;

  /** A new session. */
  public SessionPlan(
      Optional<Instant> start, Optional<Instant> end, Optional<String> zone, Integer seats) {
    this(Optional.empty(), start, end, zone, seats);
  }

  static SessionPlan anyTime(Integer seats) {
    return new SessionPlan(Optional.empty(), Optional.empty(), Optional.empty(), seats);
  }

  /** The sessions of the wishes: those given, or the one for any time. */
  static List<SessionPlan> of(Wishes wishes) {
    return wishes.sessions().isEmpty() ? List.of(anyTime(wishes.seats())) : wishes.sessions();
  }

  /** Checks the sessions of a new tasket. */
  static void check(Checks checks, Wishes wishes, Instant now) {
    boolean anyTime = wishes.sessions().isEmpty();
    checks
        .that(anyTime || wishes.more().doBy().isEmpty(), "doBy", "anytime")
        .that(
            wishes.more().recurrence().isEmpty() || wishes.sessions().size() == 1,
            "recurrence",
            "first");
    checkUntil(checks, wishes, now);
    if (anyTime) {
      checks.number("seats", wishes.seats(), SEATS_LEAST, SEATS_MOST);
      return;
    }
    checks
        .that(wishes.seats() == null, "seats", "either")
        .that(wishes.sessions().size() <= SESSIONS_MOST, "sessions", "many", SESSIONS_MOST);
    if (wishes.sessions().size() <= SESSIONS_MOST) {
      wishes.sessions().forEach(session -> session.checkNew(checks, now));
    }
  }

  private void checkNew(Checks checks, Instant now) {
    checks.that(id.isEmpty(), "sessions.id", "readonly");
    checkTimes(checks, now).checkSeats(checks);
  }

  /** Checks the end of the recurrence wished for. */
  static void checkUntil(Checks checks, Wishes wishes, Instant now) {
    wishes
        .more()
        .recurrence()
        .flatMap(Recurrence::until)
        .ifPresent(until -> Terms.ahead(checks, "recurrence.until", until, now, Terms.AHEAD_MOST));
  }

  SessionPlan checkSeats(Checks checks) {
    checks.number("sessions.seats", seats, SEATS_LEAST, SEATS_MOST);
    return this;
  }

  SessionPlan checkTimes(Checks checks, Instant now) {
    checks
        .present("sessions.start", start.orElse(null))
        .present("sessions.end", end.orElse(null))
        .that(isZone(), "sessions.zone", "zone", zone.orElse(""));
    Terms.ahead(checks, "sessions.start", start.orElse(null), now, Terms.AHEAD_MOST);
    Terms.ahead(checks, "sessions.end", end.orElse(null), now, Terms.AHEAD_MOST);
    if (start.isPresent() && end.isPresent()) {
      checks.that(end.get().isAfter(start.get()), "sessions.end", "order");
    }
    return this;
  }

  private boolean isZone() {
    try {
      return zone.map(ZoneId::of).isPresent();
    } catch (DateTimeException noSuchZone) {
      return false;
    }
  }
}
