package org.tasket.claim;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
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
    return who("c.tasket", tasket, "").getResultStream().collect(Collectors.toSet());
  }

  /** Who has a seat in a session for their own, and nobody's word to wait for. */
  public Set<UUID> inSession(UUID session) {
    return who("c.session", session, " and c.holdsSeat = true and c.state <> :awaiting")
        .setParameter("awaiting", ClaimState.AWAITING_SUPERVISOR)
        .getResultStream()
        .collect(Collectors.toSet());
  }

  private TypedQuery<UUID> who(String of, UUID id, String more) {
    return db.createQuery(
            "select c.helper from Claim c where "
                + of
                + " = :id and c.liveHelper is not null"
                + more,
            UUID.class)
        .setParameter("id", id);
  }
}
