package org.tasket.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tasket.board.Rulebook;
import org.tasket.person.Actor;
import org.tasket.platform.Forbidden;
import org.tasket.platform.NotFound;
import org.tasket.tasket.ClaimedTasket;
import org.tasket.tasket.Seats;

/**
 * Where every change of a claim begins and ends: the sessions locked first, then the claim read
 * anew, the policy asked; afterwards the event told and the claim shown as it is.
 */
@ApplicationScoped
class ClaimDesk {

  @Inject EntityManager db;
  @Inject Seats seats;
  @Inject Standings standings;
  @Inject ClaimViews views;
  @Inject Event<ClaimEvent> events;
  @Inject Clock clock;

  /** A claim in somebody's hands, with its tasket and the moment. */
  record Case(Claim claim, ClaimedTasket tasket, Optional<Actor> by, Instant now) {

    Rulebook rules() {
      return tasket.board().rulebook();
    }
  }

  /** How an event is made from what all of them have. */
  interface Told {
    ClaimEvent of(UUID claim, UUID tasket, UUID board, Optional<Actor> by, Instant at);
  }

  /**
   * Opens a claim for what somebody wants to do with it.
   *
   * @throws NotFound where the caller may not see it
   * @throws Forbidden where the caller may see it, but not do this
   */
  Case open(Actor actor, UUID id, ClaimAction action) {
    Claim claim = locked(id).orElseThrow(() -> unknown(id));
    ClaimedTasket tasket = seats.known(actor, claim.tasket());
    Standing who = standings.of(actor, claim, tasket);
    Instant now = clock.instant();
    if (!ClaimPolicy.maySee(who)) {
      throw unknown(id);
    }
    if (!ClaimPolicy.may(action, who, claim, now)) {
      throw new Forbidden("claim." + action.label());
    }
    return new Case(claim, tasket, Optional.of(actor), now);
  }

  /** Opens a claim for what happens by itself. */
  Optional<Case> open(UUID id) {
    return locked(id)
        .map(
            claim ->
                new Case(claim, seats.known(claim.tasket()), Optional.empty(), clock.instant()));
  }

  /** Lets nobody do anything with it meanwhile, and reads it anew. */
  void hold(UUID id) {
    locked(id);
  }

  private Optional<Claim> locked(UUID id) {
    Optional<Claim> found = Optional.ofNullable(db.find(Claim.class, id));
    found.ifPresent(
        claim -> {
          seats.queueUp(claim.tasket());
          db.refresh(claim);
        });
    return found;
  }

  private static NotFound unknown(UUID id) {
    return new NotFound("claim.unknown", id.toString());
  }

  void tell(Case at, Told event) {
    events.fire(event.of(at.claim.id(), at.tasket.id(), at.tasket.board().id(), at.by, at.now));
  }

  ClaimView shown(Actor actor, Case at) {
    db.flush();
    return views.of(actor, at.claim, at.tasket);
  }
}
