package org.tasket.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.claim.ClaimDesk.Case;
import org.tasket.claim.Endings.Left;
import org.tasket.platform.ConflictsTold;

/** Claims whose time has come: found without a lock, and looked at again with one. */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class DueClaims {

  private static final Confirmation AS_DELIVERED =
      new Confirmation(Optional.empty(), Optional.empty(), Optional.empty());

  @Inject EntityManager db;
  @Inject ClaimDesk desk;
  @Inject Endings endings;
  @Inject Confirming confirming;
  @Inject Clock clock;

  /** The longest due first. */
  List<UUID> held(int most) {
    return due(
        "c.state in (org.tasket.claim.ClaimState.ACTIVE, org.tasket.claim.ClaimState.RETURNED)",
        "c.holdUntil",
        most);
  }

  /** The longest due first. */
  List<UUID> unanswered(int most) {
    return due("c.state = org.tasket.claim.ClaimState.DELIVERED", "c.answerUntil", most);
  }

  private List<UUID> due(String which, String until, int most) {
    return db.createQuery(
            "select c.id from Claim c where "
                + which
                + " and "
                + until
                + " <= :now order by "
                + until
                + ", c.id",
            UUID.class)
        .setParameter("now", clock.instant())
        .setMaxResults(most)
        .getResultList();
  }

  /** False where it is not due any more. */
  boolean lapse(UUID id) {
    Optional<Case> due = desk.open(id).filter(at -> at.claim().holdIsOver(at.now()));
    due.ifPresent(
        at -> {
          Left left = Left.by(at.claim());
          at.claim().lapse(at.now());
          desk.tell(at, ClaimEvent.SeatLapsed::new);
          endings.follow(at.tasket(), left, at.now());
        });
    return due.isPresent();
  }

  /** False where it is not due any more. */
  boolean confirm(UUID id) {
    Optional<Case> due =
        desk.open(id)
            .filter(at -> at.claim().state() == ClaimState.DELIVERED)
            .filter(at -> at.claim().isUnanswered(at.now()));
    due.ifPresent(at -> confirming.confirm(at, AS_DELIVERED));
    return due.isPresent();
  }
}
