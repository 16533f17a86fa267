package org.tasket.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.tasket.tasket.TasketEvent;

/** Notes in the transaction that opens a tasket that it did; one row, however many follow. */
@ApplicationScoped
class OpeningsNoted {

  @Inject EntityManager db;

  /** What opens again, looked at once more or renewed, is no news. */
  void of(@Observes TasketEvent.Published event) {
    if (db.find(Opening.class, event.tasket()) == null) {
      db.persist(Opening.of(event.tasket(), event.board(), event.at()));
    }
  }
}
