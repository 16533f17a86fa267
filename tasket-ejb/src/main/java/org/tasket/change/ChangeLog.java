package org.tasket.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Instant;
import java.util.UUID;
import org.tasket.audit.DoneOnBoard;
import org.tasket.claim.ClaimEvent;
import org.tasket.person.DepartmentsRefreshed;
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
    keep(
        ofClaim ? Change.TASKET : event.objectType(),
        event instanceof ClaimEvent claim ? claim.tasket() : event.object(),
        event.board(),
        event.at());
  }

  /** What decides for whole circles of people is everybody's news. */
  void keep(@Observes DepartmentsRefreshed event) {
    keep(Change.DEPARTMENTS, Change.HOUSE, Change.HOUSE, event.at());
  }

  private void keep(String kind, UUID object, UUID board, Instant at) {
    db.createNativeQuery(
            "insert into tasket_change (kind, object_id, board_id, at) values (?1, ?2, ?3, ?4)")
        .setParameter(1, kind)
        .setParameter(2, object)
        .setParameter(3, board)
        .setParameter(4, UtcInstant.toDatabase(at))
        .setFlushMode(FlushModeType.COMMIT)
        .executeUpdate();
  }
}
