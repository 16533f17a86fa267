package org.tasket.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.tasket.board.Rulebook;
import org.tasket.tasket.Seats;
import org.tasket.tasket.TasketEvent;

/** Has a hold in a session with a time run from the session's end. */
@ApplicationScoped
class Holds {

  @Inject EntityManager db;
  @Inject Seats seats;

  /** To be asked when a seat is the claim's, so that its session does not move meanwhile. */
  void fit(Claim claim, Rulebook rules) {
    if (claim.state().atWork()) {
      seats.end(claim.session()).ifPresent(end -> claim.holdAfter(end, rules.hold()));
    }
  }

  /** A session with held seats does not move; who is at work there without one moves with it. */
  void edited(@Observes TasketEvent.Edited tasket) {
    List<Claim> moving = tasket.fields().contains("sessions") ? atWork(tasket.tasket()) : List.of();
    if (!moving.isEmpty()) {
      db.flush();
      Rulebook rules = seats.known(tasket.tasket()).board().rulebook();
      moving.forEach(claim -> fit(claim, rules));
    }
  }

  private List<Claim> atWork(UUID tasket) {
    return db.createQuery(
            "select c from Claim c where c.tasket = :tasket and c.holdsSeat = false"
                + " and c.state in :atWork",
            Claim.class)
        .setParameter("tasket", tasket)
        .setParameter("atWork", ClaimState.AT_WORK)
        .getResultList();
  }
}
