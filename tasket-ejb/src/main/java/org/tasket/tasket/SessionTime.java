package org.tasket.tasket;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * When a session is; work at any time has one without a time.
 *
 * @param zone whose clocks its owner named
 */
public record SessionTime(
    UUID id, Optional<Instant> start, Optional<Instant> end, Optional<String> zone) {

  static SessionTime of(Session session) {
    return new SessionTime(session.id(), session.start(), session.end(), session.zone());
  }

  /** True for work at any time. */
  public boolean isAny() {
    return start.isEmpty() || end.isEmpty();
  }
}
