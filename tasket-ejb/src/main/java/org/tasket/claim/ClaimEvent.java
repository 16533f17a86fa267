package org.tasket.claim;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tasket.audit.Audited;
import org.tasket.person.Actor;

/** What happened to a claim, told in the transaction in which it happened. */
public sealed interface ClaimEvent extends Audited {

  UUID claim();

  UUID tasket();

  /** Who did it; nobody where it happened by itself. */
  Optional<Actor> by();

  @Override
  default Optional<UUID> who() {
    return by().map(Actor::person);
  }

  @Override
  default String way() {
    return by().map(actor -> actor.way().name()).orElse("JOB");
  }

  @Override
  default String objectType() {
    return "claim";
  }

  @Override
  default UUID object() {
    return claim();
  }

  /** A helper took a seat. */
  record SeatClaimed(UUID claim, UUID tasket, UUID board, Optional<Actor> by, Instant at)
      implements ClaimEvent {
    @Override
    public String operation() {
      return "claim.claimed";
    }
  }

  /** The helper handed the work over. */
  record WorkDelivered(UUID claim, UUID tasket, UUID board, Optional<Actor> by, Instant at)
      implements ClaimEvent {
    @Override
    public String operation() {
      return "claim.delivered";
    }
  }

  /** The owner asked for more. */
  record WorkReturned(UUID claim, UUID tasket, UUID board, Optional<Actor> by, Instant at)
      implements ClaimEvent {
    @Override
    public String operation() {
      return "claim.returned";
    }
  }

  /** The work is confirmed and its minutes count. */
  record WorkConfirmed(
      UUID claim, UUID tasket, UUID board, Optional<Actor> by, Instant at, ConfirmedWork work)
      implements ClaimEvent {
    @Override
    public String operation() {
      return "claim.confirmed";
    }
  }

  /** The helper gave the seat back. */
  record SeatWithdrawn(UUID claim, UUID tasket, UUID board, Optional<Actor> by, Instant at)
      implements ClaimEvent {
    @Override
    public String operation() {
      return "claim.withdrawn";
    }
  }

  /** The claim ended with its tasket. */
  record ClaimCancelled(UUID claim, UUID tasket, UUID board, Optional<Actor> by, Instant at)
      implements ClaimEvent {
    @Override
    public String operation() {
      return "claim.cancelled";
    }
  }
}
