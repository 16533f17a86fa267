package org.tasket.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
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
      Optional<StopKey> kept = kept();
      if (kept.isEmpty()) {
        return new StopTokens(
            made().secret()); // remembered once it is read, for it may not be kept
      }
      known = new StopTokens(kept.get().secret());
    }
    return known;
  }

  private Optional<StopKey> kept() {
    return db.createQuery("select k from StopKey k", StopKey.class).getResultStream().findFirst();
  }

  private StopKey made() {
    StopKey made = StopKey.made();
    db.persist(made);
    db.flush();
    return made;
  }
}
