package org.tasket.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tasket.board.Rulebook;
import org.tasket.tasket.Seats;
import org.tasket.tasket.TasketEvent;

/** In a session with a time has a hold run from its end, and an answer awaited to its start. */
@ApplicationScoped
class Holds {

  @Inject EntityManager db;
  @Inject Seats seats;

  /**
   * To be asked when a seat is the claim's, or it has queued up, so that its session does not move
   * meanwhile.
   */
  void fit(Claim claim, Rulebook rules, Instant now) {
    if (claim.state().atWork() || claim.state().wantsSeat()) {
      fit(claim, seats.sitting(claim.session()), rules, now);
    }
  }

  private static void fit(Claim claim, Optional<Seats.Sitting> in, Rulebook rules, Instant now) {
    in.ifPresent(
        sitting -> {
          claim.holdAfter(sitting.end(), rules.hold());
          claim.answerBy(sitting.start(), sitting.end(), now);
        });
  }

  /**
   * A session with held seats does not move; who is at work there without one moves with it. Who
   * has applied is answered earlier where it begins earlier.
   */
  void edited(@Observes TasketEvent.Edited tasket) {
    List<Claim> moving =
        tasket.fields().contains("sessions") ? seatless(tasket.tasket()) : List.of();
    if (!moving.isEmpty()) {
      db.flush();
      Rulebook rules = seats.known(tasket.tasket()).board().rulebook();
      Map<UUID, Optional<Seats.Sitting>> known = new HashMap<>();
      moving.forEach(
          claim ->
              fit(
                  claim,
                  known.computeIfAbsent(claim.session(), seats::sitting),
                  rules,
                  tasket.at()));
    }
  }

  private List<Claim> seatless(UUID tasket) {
    return db.createQuery(
            "select c from Claim c where c.tasket = :tasket and c.holdsSeat = false"
                + " and (c.state in :atWork or c.state = org.tasket.claim.ClaimState.APPLIED)",
            Claim.class)
        .setParameter("tasket", tasket)
        .setParameter("atWork", ClaimState.AT_WORK)
        .getResultList();
  }
}
