package org.tasket.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.tasket.claim.ClaimEvent;
import org.tasket.person.People;

/** Books confirmed work in the transaction of its confirmation. */
@ApplicationScoped
class Bookkeeping {

  @Inject EntityManager db;
  @Inject People people;

  void book(@Observes ClaimEvent.WorkConfirmed confirmed) {
    db.persist(
        Entry.first(
            confirmed,
            people.departmentOf(confirmed.work().helper()),
            people.departmentOf(confirmed.work().owner())));
  }

  /** A correction is one more entry: what was booked stays as it was. */
  void correct(@Observes ClaimEvent.ObjectionSettled settled) {
    if (settled.difference() != 0) {
      Entry corrected =
          db.createQuery("select e from LedgerEntry e where e.firstForClaim = :claim", Entry.class)
              .setParameter("claim", settled.claim())
              .getSingleResult();
      db.persist(Entry.correcting(corrected, settled.difference(), settled.at()));
    }
  }
}
