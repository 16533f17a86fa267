package org.tasket.claim;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
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
    return db.createQuery(
            "select c.helper from Claim c where c.tasket = :tasket and c.liveHelper is not null",
            UUID.class)
        .setParameter("tasket", tasket)
        .getResultStream()
        .collect(Collectors.toSet());
  }

  /**
   * Who has a seat in a session for their own, and nobody's word to wait for: by helper the claim.
   */
  public Map<UUID, UUID> inSession(UUID session) {
    return db.createQuery(
            "select c from Claim c where c.session = :session and c.liveHelper is not null"
                + " and c.holdsSeat = true and c.state <> :awaiting",
            Claim.class)
        .setParameter("session", session)
        .setParameter("awaiting", ClaimState.AWAITING_SUPERVISOR)
        .getResultStream()
        .collect(Collectors.toMap(Claim::helper, Claim::id));
  }
}
