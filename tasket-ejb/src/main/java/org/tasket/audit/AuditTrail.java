package org.tasket.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Writes the row in the transaction of the deed, so that neither is there without the other. */
@ApplicationScoped
class AuditTrail {

  @Inject EntityManager db;

  void keep(@Observes Audited event) {
    db.persist(AuditRow.of(event));
  }
}
