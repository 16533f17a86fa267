package org.tasket.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An event that leaves a row in the audit. */
public interface Audited {

  /** Who did it; nobody where the clock did. */
  Optional<UUID> who();

  /** The way in, such as {@code REST}. */
  String way();

  /** What was done, as a stable code such as {@code tasket.published}. */
  String operation();

  /** What it was done to, such as {@code tasket}. */
  String objectType();

  UUID object();

  /** The board on which it was done; none where it has to do with none. */
  default Optional<UUID> onBoard() {
    return Optional.empty();
  }

  Instant at();

  /** The names of the fields that changed, where fields changed. */
  default List<String> fields() {
    return List.of();
  }

  /**
   * How long one sitting lasts, for a deed that is done again and again while somebody is at it: in
   * one sitting each field is told once. Empty where each deed leaves a row of its own.
   */
  default Optional<Duration> sitting() {
    return Optional.empty();
  }
}
