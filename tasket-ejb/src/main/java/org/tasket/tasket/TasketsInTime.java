package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.UUID;

/** Finds taskets for the jobs of this feature: those under way, in the order of their ids. */
@ApplicationScoped
class TasketsInTime {

  @Inject EntityManager db;
  @Inject TasketFinder finder;

  /**
   * What is asked of them.
   *
   * @param which a condition on {@code t}, with {@code :moment}
   */
  <T> TypedQuery<T> underWay(Class<T> type, String what, String which, Instant moment, UUID after) {
    return db.createQuery(
            "select "
                + what
                + " from Tasket t where t.state in :states and t.id > :after and "
                + which
                + " order by t.id",
            type)
        .setParameter("states", TasketState.UNDER_WAY)
        .setParameter("after", after)
        .setParameter("moment", moment);
  }

  /** For a change: claims wait meanwhile. */
  Tasket locked(UUID id) {
    finder.lockSessions(id);
    return db.find(Tasket.class, id);
  }
}
