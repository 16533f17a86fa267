package org.tasket.tasket;

import java.time.Instant;
import java.util.UUID;

/**
 * What the clock reminds of, once, in the transaction that remembers it. Nothing changes by it, so
 * that the audit keeps none.
 */
public sealed interface TasketReminder {

  UUID tasket();

  UUID board();

  Instant at();

  /** Its time is over within a day, and there are seats that nobody has. */
  record EndingSoon(UUID tasket, UUID board, Instant at) implements TasketReminder {}

  /** A session for which somebody has a seat begins within a day. */
  record SessionSoon(UUID session, UUID tasket, UUID board, Instant at) implements TasketReminder {}
}
