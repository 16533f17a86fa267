package org.tasket.tasket;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.tasket.platform.Checks;

/**
 * A session as wished for: a time in a zone and 1 to 500 seats, or seats only for work at any time.
 */
public record SessionPlan(
    Optional<Instant> start, Optional<Instant> end, Optional<String> zone, Integer seats) {

  public static final int SEATS_LEAST = 1;
  public static final int SEATS_MOST = 500;
  private static final int SESSIONS_MOST = 60;

  static SessionPlan anyTime(Integer seats) {
    return new SessionPlan(Optional.empty(), Optional.empty(), Optional.empty(), seats);
  }

  /** The sessions of the wishes: those given, or the one for any time. */
  static List<SessionPlan> of(Wishes wishes) {
    return wishes.sessions().isEmpty() ? List.of(anyTime(wishes.seats())) : wishes.sessions();
  }

  static void check(Checks checks, Wishes wishes, Instant now) {
    if (wishes.sessions().isEmpty()) {
      checks.number("seats", wishes.seats(), SEATS_LEAST, SEATS_MOST);
      return;
    }
    checks
        .that(wishes.seats() == null, "seats", "either")
        .that(wishes.sessions().size() <= SESSIONS_MOST, "sessions", "many", SESSIONS_MOST);
    wishes.sessions().forEach(session -> session.check(checks, now));
  }

  private void check(Checks checks, Instant now) {
    checks
        .number("sessions.seats", seats, SEATS_LEAST, SEATS_MOST)
        .present("sessions.start", start.orElse(null))
        .present("sessions.end", end.orElse(null))
        .that(isZone(), "sessions.zone", "zone", zone.orElse(""));
    if (start.isPresent() && end.isPresent()) {
      checks
          .that(start.get().isAfter(now), "sessions.start", "past", start.get().toString())
          .that(end.get().isAfter(start.get()), "sessions.end", "order");
    }
  }

  private boolean isZone() {
    try {
      return zone.map(ZoneId::of).isPresent();
    } catch (DateTimeException noSuchZone) {
      return false;
    }
  }
}
