package org.tasket.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.tasket.platform.ConflictsTold;

/** The one key, made by whoever needs it first. */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class StopKeys {

  @Inject EntityManager db;

  private volatile StopTokens known;

  /**
   * What is signed with it.
   *
   * @throws org.tasket.platform.RuleBroken {@code conflict} where another server makes it at this
   *     moment: the next time it is there
   */
  StopTokens tokens() {
    if (known == null) {
      known = new StopTokens(key().secret());
    }
    return known;
  }

  private StopKey key() {
    return db.createQuery("select k from StopKey k", StopKey.class)
        .getResultStream()
        .findFirst()
        .orElseGet(this::made);
  }

  private StopKey made() {
    StopKey made = StopKey.made();
    db.persist(made);
    db.flush();
    return made;
  }
}
