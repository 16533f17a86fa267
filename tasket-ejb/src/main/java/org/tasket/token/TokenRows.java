package org.tasket.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The rows that are asked with each call; in transactions as short as that. */
@ApplicationScoped
@Transactional
class TokenRows {

  @Inject EntityManager db;

  /** The token with this id, as it is now. */
  Optional<AccessToken> find(UUID id) {
    return Optional.ofNullable(db.find(AccessToken.class, id));
  }

  /** Notes that one is used; of many calls at once the first does. */
  void used(UUID id, Instant now) {
    db.createQuery(
            "update AccessToken t set t.usedAt = :now where t.id = :id"
                + " and (t.usedAt is null or t.usedAt < :before)")
        .setParameter("now", now)
        .setParameter("id", id)
        .setParameter("before", AccessToken.roughly(now))
        .executeUpdate();
  }
}
