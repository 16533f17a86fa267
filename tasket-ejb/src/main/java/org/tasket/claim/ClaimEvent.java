package org.tasket.claim;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tasket.audit.DoneOnBoard;
import org.tasket.person.Actor;

/** What happened to a claim, told in the transaction in which it happened. */
public sealed interface ClaimEvent extends DoneOnBoard {

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
  record SeatClaimed(
      UUID claim,
      UUID tasket,
      UUID board,
      Optional<Actor> by,
      Instant at,
      boolean supervisorInformed)
      implements ClaimEvent {
    @Override
    public String operation() {
      return "claim.claimed";
    }
  }

  /** A helper asked the owner for a seat. */
  record SeatAppliedFor(UUID claim, UUID tasket, UUID board, Optional<Actor> by, Instant at)
      implements ClaimEvent {
    @Override
    public String operation() {
      return "claim.applied";
    }
  }

  /** A helper stands in line for a seat. */
  record PutOnWaitingList(UUID claim, UUID tasket, UUID board, Optional<Actor> by, Instant at)
      implements ClaimEvent {
    @Override
    public String operation() {
      return "claim.waiting";
    }
  }

  /** A helper took a seat, and the supervisor has to approve. */
  record SupervisorAsked(UUID claim, UUID tasket, UUID board, Optional<Actor> by, Instant at)
      implements ClaimEvent {
    @Override
    public String operation() {
      return "claim.awaiting";
    }
  }

  /** The owner put a helper into a seat. */
  record HelperAdded(
      UUID claim,
      UUID tasket,
      UUID board,
      Optional<Actor> by,
      Instant at,
      UUID helper,
      ClaimState to,
      boolean supervisorInformed)
      implements ClaimEvent {
    @Override
    public String operation() {
      return "claim.added";
    }
  }

  /** A seat became free and the oldest claim in line went on. */
  record MovedUp(
      UUID claim,
      UUID tasket,
      UUID board,
      Optional<Actor> by,
      Instant at,
      ClaimState to,
      boolean supervisorInformed)
      implements ClaimEvent {
    @Override
    public String operation() {
      return "claim.movedUp";
    }
  }

  /** No owner answered an application in time; the managers of the board may now. */
  record LeftUnanswered(UUID claim, UUID tasket, UUID board, Optional<Actor> by, Instant at)
      implements ClaimEvent {
    @Override
    public String operation() {
      return "claim.unanswered";
    }
  }

  /** Nobody answered an application in time, the managers of the board neither; it has ended. */
  record ApplicationLapsed(UUID claim, UUID tasket, UUID board, Optional<Actor> by, Instant at)
      implements ClaimEvent {
    @Override
    public String operation() {
      return "claim.applicationLapsed";
    }
  }

  /** The owner accepted an application. */
  record Accepted(
      UUID claim,
      UUID tasket,
      UUID board,
      Optional<Actor> by,
      Instant at,
      ClaimState to,
      boolean supervisorInformed)
      implements ClaimEvent {
    @Override
    public String operation() {
      return "claim.accepted";
    }
  }

  /** The supervisor, or a manager in their place, approved. */
  record Approved(UUID claim, UUID tasket, UUID board, Optional<Actor> by, Instant at)
      implements ClaimEvent {
    @Override
    public String operation() {
      return "claim.approved";
    }
  }

  /** No supervisor, nor a manager in their place, answered in time; the seat is free. */
  record LeftUnapproved(UUID claim, UUID tasket, UUID board, Optional<Actor> by, Instant at)
      implements ClaimEvent {
    @Override
    public String operation() {
      return "claim.unapproved";
    }
  }

  /** Somebody said no. */
  record Declined(UUID claim, UUID tasket, UUID board, Optional<Actor> by, Instant at)
      implements ClaimEvent {
    @Override
    public String operation() {
      return "claim.declined";
    }
  }

  /** The tasket ended before it was this helper's turn, who is declined with it. */
  record TasketEnded(UUID claim, UUID tasket, UUID board, Optional<Actor> by, Instant at)
      implements ClaimEvent {
    @Override
    public String operation() {
      return "claim.tasketEnded";
    }
  }

  /** The session began before it was this helper's turn, who is declined by that. */
  record SessionBegan(UUID claim, UUID tasket, UUID board, Optional<Actor> by, Instant at)
      implements ClaimEvent {
    @Override
    public String operation() {
      return "claim.sessionBegan";
    }
  }

  /** A helper's turn came who may have no seat there any more, and who is declined by that. */
  record PassedOver(UUID claim, UUID tasket, UUID board, Optional<Actor> by, Instant at)
      implements ClaimEvent {
    @Override
    public String operation() {
      return "claim.passedOver";
    }
  }

  /** The helper handed the work over. */
  record WorkDelivered(
      UUID claim, UUID tasket, UUID board, Optional<Actor> by, Instant at, boolean late)
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

  /** The time to keep the seat was over. */
  record SeatLapsed(UUID claim, UUID tasket, UUID board, Optional<Actor> by, Instant at)
      implements ClaimEvent {
    @Override
    public String operation() {
      return "claim.lapsed";
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

  /**
   * The helper said whether others may read the thanks.
   *
   * @param shown beside the tasket, to whoever sees it
   */
  record ThanksShared(
      UUID claim, UUID tasket, UUID board, Optional<Actor> by, Instant at, boolean shown)
      implements ClaimEvent {
    @Override
    public String operation() {
      return shown ? "claim.shared" : "claim.unshared";
    }
  }

  /** The helper objected to changed minutes. */
  record MinutesObjected(UUID claim, UUID tasket, UUID board, Optional<Actor> by, Instant at)
      implements ClaimEvent {
    @Override
    public String operation() {
      return "claim.objected";
    }
  }

  /**
   * A manager settled an objection.
   *
   * @param difference by how many minutes the booking changes; 0 where it stays
   */
  record ObjectionSettled(
      UUID claim, UUID tasket, UUID board, Optional<Actor> by, Instant at, int difference)
      implements ClaimEvent {
    @Override
    public String operation() {
      return "claim.corrected";
    }
  }
}
