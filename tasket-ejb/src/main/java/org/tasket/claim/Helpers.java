package org.tasket.claim;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tasket.platform.Boundary;

/** Who helps, for what tells them something. It shows nobody to anybody. */
@Boundary
public class Helpers {

  @Inject EntityManager db;

  /** Whose a claim is. */
  public UUID of(UUID claim) {
    return db.find(Claim.class, claim).helper();
  }

  /** Who has a live claim on a tasket. */
  public Set<UUID> onTasket(UUID tasket) {
    return live("c.tasket", tasket);
  }

  /** Who has a live claim in a session. */
  public Set<UUID> inSession(UUID session) {
    return live("c.session", session);
  }

  private Set<UUID> live(String of, UUID id) {
    return db.createQuery(
            "select c.helper from Claim c where " + of + " = :id and c.liveHelper is not null",
            UUID.class)
        .setParameter("id", id)
        .getResultStream()
        .collect(Collectors.toSet());
  }
}
