package org.tasket.tasket;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A session with its seats. Work at any time has one without a time. */
public record SessionView(
    UUID id,
    Optional<Instant> start,
    Optional<Instant> end,
    Optional<String> zone,
    int seats,
    int seatsFree) {

  /** It has not begun, or is at any time. */
  public boolean isToCome(Instant now) {
    return start.filter(begun -> !begun.isAfter(now)).isEmpty();
  }

  boolean hasFreeSeat(Instant now) {
    return isToCome(now) && seatsFree > 0;
  }

  static SessionView of(Session session) {
    return new SessionView(
        session.id(),
        session.start(),
        session.end(),
        session.zone(),
        session.seats(),
        session.free());
  }
}
