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

/** Confirms deliveries that nobody answered in time, with the minutes as delivered. */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class ConfirmingUnanswered implements Job {

  private static final Confirmation AS_DELIVERED =
      new Confirmation(Optional.empty(), Optional.empty(), Optional.empty());

  @Inject DueClaims claims;
  @Inject ClaimDesk desk;
  @Inject Confirming confirming;

  @Override
  public String name() {
    return "claim.confirm";
  }

  @Override
  public Due due(UUID after, int most) {
    return claims.in(Set.of(ClaimState.DELIVERED), "answerUntil", after, most);
  }

  @Override
  public boolean doTo(UUID id) {
    Optional<Case> due =
        desk.open(id)
            .filter(at -> at.claim().state() == ClaimState.DELIVERED)
            .filter(at -> at.claim().isUnanswered(at.now()));
    due.ifPresent(at -> confirming.confirm(at, AS_DELIVERED));
    return due.isPresent();
  }
}
