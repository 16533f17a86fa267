package org.tasket.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.tasket.claim.ClaimDesk.Case;
import org.tasket.tasket.ClaimedTasket;
import org.tasket.tasket.Seats;

/** What follows when a claim ends: its seat is free, the next moves up, the tasket may be done. */
@ApplicationScoped
class Endings {

  @Inject EntityManager db;
  @Inject Seats seats;
  @Inject ClaimDesk desk;
  @Inject WaitingList waiting;

  /** What a claim left behind. */
  record Left(UUID session, boolean seat, boolean place) {

    /** To be asked before the claim ends. */
    static Left by(Claim claim) {
      return new Left(
          claim.session(),
          claim.holdsSeat(),
          claim.holdsSeat() || claim.state() == ClaimState.APPLIED);
    }
  }

  /**
   * The time of a claim is over.
   *
   * @param event how it is told
   */
  void lapse(Case at, ClaimDesk.Told event) {
    Left left = Left.by(at.claim());
    at.claim().lapse(at.now());
    desk.tell(at, event);
    follow(at.tasket(), left, at.now());
  }

  /** A claim ended without being confirmed. */
  void follow(ClaimedTasket tasket, Left left, Instant now) {
    if (left.seat()) {
      seats.giveBack(left.session());
    }
    if (left.place()) {
      waiting.moveUp(tasket, left.session(), 1, now);
    }
    settle(tasket);
  }

  /** The tasket ends by itself where its time has passed and this was the last it waited for. */
  void settle(ClaimedTasket tasket) {
    seats.settleAfter(
        tasket,
        () -> {
          Set<ClaimState> states = states(tasket.id());
          return states.contains(ClaimState.CONFIRMED)
              && states.stream().noneMatch(ClaimState::keepsTasket);
        });
  }

  private Set<ClaimState> states(UUID tasket) {
    Set<ClaimState> states = EnumSet.noneOf(ClaimState.class);
    states.addAll(
        db.createQuery(
                "select distinct c.state from Claim c where c.tasket = :tasket", ClaimState.class)
            .setParameter("tasket", tasket)
            .getResultList());
    return states;
  }
}
