package org.tasket.claim;

import java.time.Instant;
import java.util.UUID;

/**
 * What the clock reminds of, once, in the transaction that remembers it. Nothing changes by it, so
 * that the audit keeps none.
 */
public sealed interface ClaimReminder {

  UUID claim();

  UUID tasket();

  UUID board();

  Instant at();

  /** The helper's time to keep the seat goes by: half of it is over, or all but a day. */
  record HoldEnding(UUID claim, UUID tasket, UUID board, Instant at) implements ClaimReminder {}

  /**
   * An application waits for the owners, and half of the time to answer, or all but a day, is over.
   */
  record ApplicationWaits(UUID claim, UUID tasket, UUID board, Instant at)
      implements ClaimReminder {}

  /** The same for a seat that waits for a supervisor, and is free again when the time is over. */
  record ApprovalWaits(UUID claim, UUID tasket, UUID board, Instant at) implements ClaimReminder {}

  /** The same for a delivery, which counts as confirmed when the time is over. */
  record DeliveryWaits(UUID claim, UUID tasket, UUID board, Instant at) implements ClaimReminder {}

  /** An application that the owners left waits for the managers, and their time goes by. */
  record StillUnanswered(UUID claim, UUID tasket, UUID board, Instant at)
      implements ClaimReminder {}
}
