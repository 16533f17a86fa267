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
}
