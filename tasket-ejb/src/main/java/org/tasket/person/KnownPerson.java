package org.tasket.person;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Somebody in our own tables, with the roles as the directory last showed them. */
record KnownPerson(
    UUID id,
    UUID key,
    Optional<String> login,
    Set<Role> roles,
    Arrival arrival,
    Instant lastSeenAt) {

  Actor by(WayIn way) {
    return new Actor(id, roles, way);
  }

  /** Who is let in now. */
  Actor arriving(WayIn way) {
    return new Actor(id, roles, way, Optional.of(arrival));
  }

  boolean isOlderThan(Duration age, Instant now) {
    return lastSeenAt.plus(age).isBefore(now);
  }
}
