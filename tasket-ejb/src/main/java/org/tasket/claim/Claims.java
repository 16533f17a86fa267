package org.tasket.claim;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tasket.board.Rulebook;
import org.tasket.board.Rulebook.SupervisorRule;
import org.tasket.board.WhoseTime;
import org.tasket.claim.ClaimDesk.Case;
import org.tasket.claim.Endings.Left;
import org.tasket.person.Actor;
import org.tasket.person.Supervisors;
import org.tasket.platform.Boundary;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.Reason;
import org.tasket.platform.RuleBroken;
import org.tasket.tasket.ClaimedTasket;
import org.tasket.tasket.Seats;

/**
 * One claim's life, from the seat taken to the work confirmed. Every call answers with the claim as
 * the caller sees it afterwards. What the caller may not see is {@code NotFound}; what the caller
 * sees but may not do, {@code Forbidden}; what the life cycle refuses, {@code RuleBroken}. Before a
 * claim begins to count, see {@link Applications}; after its minutes do, {@link Objections}.
 */
@Boundary
public class Claims {

  @Inject Seats seats;
  @Inject ClaimDesk desk;
  @Inject Beginnings beginnings;
  @Inject Endings endings;
  @Inject Holds holds;
  @Inject Confirming confirming;
  @Inject Supervisors supervisors;
  @Inject Clock clock;

  /** Takes a seat now; see {@link #claim(Actor, UUID, ClaimSeat)}. */
  public ClaimView claim(Actor actor, UUID tasketId, Optional<UUID> session) {
    return claim(actor, tasketId, ClaimSeat.in(session));
  }

  /**
   * Takes a seat, or asks for one, or stands in line for one, as the rulebook has it.
   *
   * @throws RuleBroken {@code tasket.full}, {@code tasket.closed}, {@code claim.already} or {@code
   *     claim.limit}
   * @throws InvalidInput where something is to be affirmed and is not
   */
  public ClaimView claim(Actor actor, UUID tasketId, ClaimSeat wish) {
    ClaimedTasket tasket = seats.wanted(actor, tasketId);
    meetSupervisor(tasket, actor.person());
    UUID session = seats.session(tasket, wish.session());
    beginnings.mustBeOpen(tasket, session, actor.person());
    Instant now = clock.instant();
    Claim claim = beginnings.begin(tasket, session, actor.person(), wish, now);
    beginnings.write(tasket, claim);
    Case made = new Case(claim, tasket, Optional.of(actor), now);
    desk.tell(made, begun(claim.state(), tasket.board().rulebook()));
    return desk.shown(actor, made);
  }

  /** Before any lock: nobody waits for the directory with locks in hand. */
  private void meetSupervisor(ClaimedTasket tasket, UUID helper) {
    if (tasket.board().rulebook().supervisor() != SupervisorRule.NONE) {
      supervisors.meet(helper);
    }
  }

  private static ClaimDesk.Told begun(ClaimState first, Rulebook rules) {
    return switch (first) {
      case APPLIED -> ClaimEvent.SeatAppliedFor::new;
      case WAITING -> ClaimEvent.PutOnWaitingList::new;
      case AWAITING_SUPERVISOR -> ClaimEvent.SupervisorAsked::new;
      default ->
          (claim, tasket, board, by, at) ->
              new ClaimEvent.SeatClaimed(
                  claim, tasket, board, by, at, FirstState.informsSupervisor(rules, first));
    };
  }

  /**
   * The helper hands the work over, with the minutes it really took. Work that lapsed or was
   * cancelled can be handed over for a while yet; it then has the seat only where that is free.
   */
  public ClaimView deliver(Actor actor, UUID id, Delivery delivery) {
    Case at = desk.open(actor, id, ClaimAction.DELIVER);
    Claim claim = at.claim();
    WhoseTime time = delivery.timeAmong(at.rules().whoseTime());
    boolean late = claim.state().endedAtWork();
    if (late) {
      beginnings.mustNotHold(claim.session(), claim.helper());
      boolean seat = claim.canBeDeliveredLate(at.now()) && seats.takeLate(claim.session());
      claim.deliverLate(delivery, time, at.rules().answer(), seat, at.now());
    } else {
      claim.deliver(delivery, time, at.rules().answer(), at.now());
    }
    affirmWith(delivery, at);
    desk.tell(
        at,
        (which, tasket, board, by, when) ->
            new ClaimEvent.WorkDelivered(which, tasket, board, by, when, late));
    return desk.shown(actor, at);
  }

  private static void affirmWith(Delivery delivery, Case at) {
    if (at.claim().mustAffirm()) {
      if (!at.tasket().requirements().isEmpty() && !delivery.affirmed()) {
        throw new InvalidInput("affirmed", "affirm");
      }
      at.claim().affirm(at.tasket().requirements(), at.now());
    }
  }

  /** The owner asks for more, saying what is missing. */
  public ClaimView sendBack(Actor actor, UUID id, Reason missing) {
    Case at = desk.open(actor, id, ClaimAction.RETURN);
    at.claim().sendBack(missing, at.rules().hold(), at.now());
    holds.fit(at.claim(), at.rules(), at.now());
    desk.tell(at, ClaimEvent.WorkReturned::new);
    return desk.shown(actor, at);
  }

  /** An owner, or a manager of the board, confirms; the minutes go to the ledger. */
  public ClaimView confirm(Actor actor, UUID id, Confirmation confirmation) {
    Case at = desk.open(actor, id, ClaimAction.CONFIRM);
    confirming.confirm(at, confirmation);
    return desk.shown(actor, at);
  }

  /** The helper gives the seat back before delivering, or leaves the line. */
  public ClaimView withdraw(Actor actor, UUID id, Reason why) {
    Case at = desk.open(actor, id, ClaimAction.WITHDRAW);
    Left left = Left.by(at.claim());
    at.claim().withdraw(why, at.now());
    desk.tell(at, ClaimEvent.SeatWithdrawn::new);
    endings.follow(at.tasket(), left, at.now());
    return desk.shown(actor, at);
  }

  /** An owner, or whoever has to accept or approve, says no. */
  public ClaimView decline(Actor actor, UUID id, Reason why) {
    Case at = desk.open(actor, id, ClaimAction.DECLINE);
    Left left = Left.by(at.claim());
    at.claim().decline(Optional.of(why), at.now());
    desk.tell(at, ClaimEvent.Declined::new);
    endings.follow(at.tasket(), left, at.now());
    return desk.shown(actor, at);
  }
}
