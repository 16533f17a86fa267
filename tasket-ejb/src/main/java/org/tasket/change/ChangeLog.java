package org.tasket.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import org.tasket.audit.DoneOnBoard;
import org.tasket.claim.ClaimEvent;
import org.tasket.platform.UtcInstant;

/**
 * Writes the row in the transaction of the change, whether or not the change itself is written yet.
 * What is on no board is nobody else's news.
 */
@ApplicationScoped
class ChangeLog {

  @Inject EntityManager db;

  void keep(@Observes DoneOnBoard event) {
    boolean ofClaim = event instanceof ClaimEvent;
    db.createNativeQuery(
            "insert into tasket_change (kind, object_id, board_id, at) values (?1, ?2, ?3, ?4)")
        .setParameter(1, ofClaim ? Change.TASKET : event.objectType())
        .setParameter(2, event instanceof ClaimEvent claim ? claim.tasket() : event.object())
        .setParameter(3, event.board())
        .setParameter(4, UtcInstant.toDatabase(event.at()))
        .setFlushMode(FlushModeType.COMMIT)
        .executeUpdate();
  }
}
