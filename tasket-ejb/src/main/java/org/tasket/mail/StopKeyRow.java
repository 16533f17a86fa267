package org.tasket.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.tasket.platform.ConflictsTold;

/** The row of the one key, made by whoever needs it first. Its secret is kept when it is told. */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class StopKeyRow {

  @Inject EntityManager db;

  byte[] secret() {
    return db.createQuery("select k from StopKey k", StopKey.class)
        .getResultStream()
        .findFirst()
        .orElseGet(this::made)
        .secret();
  }

  private StopKey made() {
    StopKey made = StopKey.made();
    db.persist(made);
    db.flush();
    return made;
  }
}
