package org.tasket.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.tasket.platform.Due;

/** Finds claims for the jobs of this feature, in the order of their ids. */
@ApplicationScoped
class DueClaims {

  @Inject EntityManager db;
  @Inject Clock clock;

  /**
   * Those in some states whose time has come.
   *
   * @param until the name of that time
   */
  Due in(Set<ClaimState> states, String until, UUID after, int most) {
    return Due.of(
        db.createQuery(
                "select c.id from Claim c where c.state in :states and c."
                    + until
                    + " <= :now and c.id > :after order by c.id",
                UUID.class)
            .setParameter("states", states)
            .setParameter("now", clock.instant())
            .setParameter("after", after)
            .setMaxResults(most)
            .getResultList(),
        most);
  }
}
