package org.tasket.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.board.Rulebook;
import org.tasket.tasket.ClaimedTasket;
import org.tasket.tasket.Seats;

/**
 * Who stands in line for a session moves up when a seat becomes free, the oldest first, as a claim
 * made now. To be called with the tasket's sessions locked, in the transaction that freed the seat:
 * nobody else can take it in between. On a tasket or a board that takes no claims nobody moves.
 */
@ApplicationScoped
class WaitingList {

  @Inject EntityManager db;
  @Inject Seats seats;
  @Inject Holds holds;
  @Inject Event<ClaimEvent> events;

  /**
   * Lets the oldest move up: as many as there are seats; where the owner accepts, as many as places
   * became free, for an application takes no seat.
   */
  void moveUp(ClaimedTasket tasket, UUID session, int places, Instant now) {
    if (!tasket.board().atWork()) {
      return;
    }
    Rulebook rules = tasket.board().rulebook();
    ClaimState next = FirstState.of(rules);
    Optional<Claim> oldest = oldest(session);
    for (int moved = 0; oldest.isPresent() && goesOn(session, next, places - moved); moved++) {
      moveUp(tasket, oldest.get(), next, now);
      oldest = oldest(session);
    }
  }

  private boolean goesOn(UUID session, ClaimState next, int places) {
    return next == ClaimState.APPLIED ? places > 0 && seats.free(session) > 0 : seats.take(session);
  }

  private void moveUp(ClaimedTasket tasket, Claim claim, ClaimState next, Instant now) {
    claim.moveUp(next, tasket.board().rulebook(), now);
    holds.fit(claim, tasket.board().rulebook(), now);
    Set<String> affirmed =
        new HashSet<>(claim.affirmation().map(Affirmation::requirements).orElse(List.of()));
    if (!affirmed.containsAll(tasket.requirements())) {
      claim.affirmLater();
    }
    events.fire(
        new ClaimEvent.MovedUp(
            claim.id(),
            tasket.id(),
            tasket.board().id(),
            Optional.empty(),
            now,
            next,
            FirstState.informsSupervisor(tasket.board().rulebook(), next)));
  }

  private Optional<Claim> oldest(UUID session) {
    return db.createQuery(
            "select c from Claim c where c.session = :session"
                + " and c.state = org.tasket.claim.ClaimState.WAITING"
                + " order by c.claimedAt, c.id",
            Claim.class)
        .setParameter("session", session)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
