package org.tasket.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;
import org.tasket.claim.ClaimDesk.Case;
import org.tasket.platform.ConflictsTold;
import org.tasket.platform.Due;
import org.tasket.platform.Job;

/** Ends claims whose hold is over; their seats are free. */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class Lapsing implements Job {

  @Inject DueClaims claims;
  @Inject ClaimDesk desk;
  @Inject Endings endings;

  @Override
  public String name() {
    return "claim.lapse";
  }

  @Override
  public Due due(UUID after, int most) {
    return claims.in(ClaimState.AT_WORK, "holdUntil", after, most);
  }

  @Override
  public boolean doTo(UUID id) {
    Optional<Case> due = desk.open(id).filter(at -> at.claim().holdIsOver(at.now()));
    due.ifPresent(at -> endings.lapse(at, ClaimEvent.SeatLapsed::new));
    return due.isPresent();
  }
}
