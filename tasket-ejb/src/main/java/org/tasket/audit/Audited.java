package org.tasket.audit;

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

  UUID board();

  Instant at();

  /** The names of the fields that changed, where fields changed. */
  default List<String> fields() {
    return List.of();
  }
}
