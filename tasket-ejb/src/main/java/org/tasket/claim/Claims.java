package org.tasket.claim;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.platform.Boundary;
import org.tasket.platform.Forbidden;
import org.tasket.platform.NotFound;
import org.tasket.platform.Reason;
import org.tasket.platform.RuleBroken;
import org.tasket.tasket.ClaimedTasket;
import org.tasket.tasket.Seats;

/**
 * One claim's life, from the seat taken to the work confirmed. Every call answers with the claim as
 * the caller sees it afterwards. What the caller may not see is {@code NotFound}; what the caller
 * sees but may not do, {@code Forbidden}; what the life cycle refuses, {@code RuleBroken}.
 */
@Boundary
public class Claims {

  @Inject EntityManager db;
  @Inject Seats seats;
  @Inject ClaimViews views;
  @Inject Event<ClaimEvent> events;
  @Inject Clock clock;

  /**
   * Takes a seat.
   *
   * @param session may be left out where the tasket has one only
   * @throws RuleBroken {@code tasket.full}, {@code tasket.closed} or {@code claim.already}
   */
  public ClaimView claim(Actor actor, UUID tasketId, Optional<UUID> session) {
    ClaimedTasket tasket = seats.tasket(actor, tasketId);
    mustNotHold(actor, tasket, session);
    UUID taken = seats.take(actor, tasket, session);
    Instant now = clock.instant();
    Claim claim =
        Claim.active(tasket.id(), taken, actor.person(), tasket.board().rulebook().hold(), now);
    db.persist(claim);
    events.fire(
        new ClaimEvent.SeatClaimed(
            claim.id(), tasket.id(), tasket.board().id(), Optional.of(actor), now));
    db.flush();
    return views.of(actor, claim, tasket);
  }

  private void mustNotHold(Actor actor, ClaimedTasket tasket, Optional<UUID> session) {
    boolean holds =
        !db.createQuery(
                "select c.id from Claim c where c.tasket = :tasket and c.liveHelper = :helper"
                    + " and c.session in :sessions")
            .setParameter("tasket", tasket.id())
            .setParameter("helper", actor.person())
            .setParameter("sessions", session.map(List::of).orElse(tasket.sessions()))
            .setMaxResults(1)
            .getResultList()
            .isEmpty();
    if (holds) {
      throw new RuleBroken("claim.already");
    }
  }

  /** The helper hands the work over, with the minutes it really took. */
  public ClaimView deliver(Actor actor, UUID id, Delivery delivery) {
    Found found = find(actor, id, ClaimAction.DELIVER);
    Instant now = clock.instant();
    found.claim.deliver(delivery, now);
    events.fire(
        new ClaimEvent.WorkDelivered(
            id, found.tasket.id(), found.tasket.board().id(), Optional.of(actor), now));
    return told(actor, found);
  }

  /** The owner asks for more, saying what is missing. */
  public ClaimView sendBack(Actor actor, UUID id, Reason missing) {
    Found found = find(actor, id, ClaimAction.RETURN);
    Instant now = clock.instant();
    found.claim.sendBack(missing, found.tasket.board().rulebook().hold(), now);
    events.fire(
        new ClaimEvent.WorkReturned(
            id, found.tasket.id(), found.tasket.board().id(), Optional.of(actor), now));
    return told(actor, found);
  }

  /** The owner, or a manager of the board, confirms; the minutes go to the ledger. */
  public ClaimView confirm(Actor actor, UUID id, Confirmation confirmation) {
    Found found = find(actor, id, ClaimAction.CONFIRM);
    Instant now = clock.instant();
    Claim claim = found.claim;
    ClaimedTasket tasket = found.tasket;
    claim.confirm(confirmation, now);
    seats.confirm(tasket, claim.session());
    ConfirmedWork work =
        new ConfirmedWork(
            claim.session(),
            tasket.board().kind().code(),
            claim.helper(),
            tasket.owner(),
            claim.confirmedMinutes().orElseThrow(),
            tasket.plannedMinutes(),
            tasket.isOwnedBy(actor.person()));
    events.fire(
        new ClaimEvent.WorkConfirmed(
            id, tasket.id(), tasket.board().id(), Optional.of(actor), now, work));
    return told(actor, found);
  }

  /** The helper gives the seat back before delivering. */
  public ClaimView withdraw(Actor actor, UUID id, Reason why) {
    Found found = find(actor, id, ClaimAction.WITHDRAW);
    Instant now = clock.instant();
    boolean held = found.claim.state().holdsSeat();
    found.claim.withdraw(why, now);
    if (held) {
      seats.free(found.claim.session());
    }
    events.fire(
        new ClaimEvent.SeatWithdrawn(
            id, found.tasket.id(), found.tasket.board().id(), Optional.of(actor), now));
    return told(actor, found);
  }

  private record Found(Claim claim, ClaimedTasket tasket) {}

  private Found find(Actor actor, UUID id, ClaimAction action) {
    Claim claim =
        Optional.ofNullable(db.find(Claim.class, id))
            .orElseThrow(() -> new NotFound("claim.unknown", id.toString()));
    seats.queueUp(claim.tasket());
    db.refresh(claim);
    ClaimedTasket tasket = seats.tasket(actor, claim.tasket());
    if (!ClaimPolicy.maySee(actor, claim, tasket)) {
      throw new NotFound("claim.unknown", id.toString());
    }
    if (!ClaimPolicy.may(action, actor, claim, tasket)) {
      throw new Forbidden("claim." + action.label());
    }
    return new Found(claim, tasket);
  }

  private ClaimView told(Actor actor, Found found) {
    db.flush();
    return views.of(actor, found.claim, found.tasket);
  }
}
