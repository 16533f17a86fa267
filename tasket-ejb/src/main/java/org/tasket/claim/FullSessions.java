package org.tasket.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tasket.claim.ClaimDesk.Case;
import org.tasket.tasket.Seats;

/**
 * While every seat is held nobody can say yes to an application: each time its clock would speak,
 * it begins anew, so that whoever decides has time when a seat is free. In a session that has
 * begun, and where the tasket does not go on, it runs on, or the application would never end.
 */
@ApplicationScoped
class FullSessions {

  @Inject Seats seats;
  @Inject Holds holds;
  @Inject ClaimDesk desk;

  /** In SQL: the session of a claim has a free seat. */
  static String isNot(String column) {
    return "exists (select 1 from tasket_session room where room.id = "
        + column
        + " and room.seats_held < room.seats)";
  }

  /** Begins an application's clock anew where its session is full, before anything is told. */
  boolean putOff(UUID application) {
    Optional<Case> full = desk.open(application).filter(this::canWait);
    full.ifPresent(this::askAnew);
    return full.isPresent();
  }

  boolean canWait(Case at) {
    return isFull(at) && at.tasket().underWay() && !hasBegun(at.claim(), at.now());
  }

  private static boolean isFull(Case at) {
    return at.claim().state() == ClaimState.APPLIED && !at.tasket().hasSeat(at.claim().session());
  }

  private boolean hasBegun(Claim claim, Instant now) {
    return seats
        .sitting(claim.session())
        .filter(sitting -> !sitting.start().isAfter(now))
        .isPresent();
  }

  void askAnew(Case at) {
    at.claim().askAnew(at.rules(), at.now());
    holds.fit(at.claim(), at.rules(), at.now());
  }
}
