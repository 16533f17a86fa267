package org.tasket.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the row in the transaction of the deed, so that neither is there without the other. */
@ApplicationScoped
class AuditTrail {

  private static final int ROWS_OF_A_SITTING = 100;

  @Inject EntityManager db;

  void keep(@Observes Audited event) {
    Optional<Duration> sitting = event.sitting();
    if (sitting.isEmpty()) {
      db.persist(AuditRow.of(event, event.fields()));
      return;
    }
    Set<String> told = toldIn(sitting.get(), event);
    List<String> untold = event.fields().stream().filter(field -> !told.contains(field)).toList();
    if (!untold.isEmpty()) {
      db.persist(AuditRow.of(event, untold));
    }
  }

  /** A sitting ends when its time is over, or when anything else is done to the object. */
  private Set<String> toldIn(Duration sitting, Audited event) {
    return db.createQuery(
            "select r from AuditRow r where r.objectType = :type and r.object = :object"
                + " and r.at > :since order by r.at desc, r.id desc",
            AuditRow.class)
        .setParameter("type", event.objectType())
        .setParameter("object", event.object())
        .setParameter("since", event.at().minus(sitting))
        .setMaxResults(ROWS_OF_A_SITTING)
        .getResultStream()
        .takeWhile(row -> row.isLike(event))
        .flatMap(row -> row.fields().stream())
        .collect(Collectors.toSet());
  }
}
