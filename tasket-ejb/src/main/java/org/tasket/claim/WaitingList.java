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
import org.tasket.tasket.ClaimedTasket;
import org.tasket.tasket.Seats;

/**
 * Who stands in line for a session moves up when a seat becomes free, the oldest first, as a claim
 * made now: who has left the house, or for whom the tasket is no more, is declined when it is their
 * turn. To be called with the tasket's sessions locked, in the transaction that freed the seat:
 * nobody else can take it in between. On a tasket or a board that takes no claims nobody moves.
 */
@ApplicationScoped
class WaitingList {

  /** So many of a line are looked at in one go. */
  private static final int PIECE = 100;

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
    ClaimState next = FirstState.of(tasket.board().rulebook());
    List<Claim> line = line(session);
    int room = line.isEmpty() ? 0 : room(session, next, places);
    while (room > 0 && !line.isEmpty()) {
      room -= moveUp(tasket, line, next, room, now);
      line = room > 0 ? line(session) : List.of();
    }
  }

  private int room(UUID session, ClaimState next, int places) {
    int free = seats.free(session);
    return next == ClaimState.APPLIED && free > 0 ? places : free;
  }

  /** How many of these moved up; whoever else was passed before there was no more room is out. */
  private int moveUp(
      ClaimedTasket tasket, List<Claim> line, ClaimState next, int room, Instant now) {
    Set<UUID> welcome = seats.open(tasket.id(), line.stream().map(Claim::helper).toList());
    int moved = 0;
    for (Claim claim : line) {
      if (moved == room) {
        break;
      }
      if (welcome.contains(claim.helper())) {
        take(claim.session(), next);
        moveUp(tasket, claim, next, now);
        moved++;
      } else {
        passOver(tasket, claim, now);
      }
    }
    return moved;
  }

  /** There is one: nobody took it since the sessions were locked. An application takes none. */
  private void take(UUID session, ClaimState next) {
    if (next != ClaimState.APPLIED && !seats.take(session)) {
      throw new IllegalStateException("A seat of " + session + " went behind a lock");
    }
  }

  private void passOver(ClaimedTasket tasket, Claim claim, Instant now) {
    claim.passOver(now);
    events.fire(
        new ClaimEvent.PassedOver(
            claim.id(), tasket.id(), tasket.board().id(), Optional.empty(), now));
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

  private List<Claim> line(UUID session) {
    return db.createQuery(
            "select c from Claim c where c.session = :session"
                + " and c.state = org.tasket.claim.ClaimState.WAITING"
                + " order by c.claimedAt, c.id",
            Claim.class)
        .setParameter("session", session)
        .setMaxResults(PIECE)
        .getResultList();
  }
}
