package org.tasket.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.claim.ClaimDesk.Case;
import org.tasket.platform.ConflictsTold;
import org.tasket.platform.Due;
import org.tasket.platform.Job;

/** Ends applications that neither owners nor managers answered in time, though they could. */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class LapsingApplications implements Job {

  @Inject DueClaims claims;
  @Inject ClaimDesk desk;
  @Inject Endings endings;
  @Inject FullSessions full;

  @Override
  public String name() {
    return "claim.unanswered";
  }

  @Override
  public Due due(UUID after, int most) {
    return claims.in(Set.of(ClaimState.APPLIED), "managersUntil", after, most);
  }

  @Override
  public boolean doTo(UUID id) {
    Optional<Case> due = desk.open(id).filter(at -> at.claim().isLeftByAll(at.now()));
    due.ifPresent(this::endOrPutOff);
    return due.isPresent();
  }

  private void endOrPutOff(Case at) {
    if (full.canWait(at)) {
      full.askAnew(at);
    } else {
      endings.lapse(at, ClaimEvent.ApplicationLapsed::new);
    }
  }
}
