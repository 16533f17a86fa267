package org.tasket.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tasket.platform.UtcInstant;

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
    db.createNativeQuery(
            "update tasket_access_token set used_at = ?2 where id = ?1"
                + " and (used_at is null or used_at < ?3)")
        .setParameter(1, id)
        .setParameter(2, UtcInstant.toDatabase(now))
        .setParameter(3, UtcInstant.toDatabase(AccessToken.roughly(now)))
        .executeUpdate();
  }
}
