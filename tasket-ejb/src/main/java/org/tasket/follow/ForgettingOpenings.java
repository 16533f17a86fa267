package org.tasket.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.tasket.platform.ConflictsTold;
import org.tasket.platform.Due;
import org.tasket.platform.Job;
import org.tasket.tasket.Terms;

/**
 * Deletes openings once a tasket's time must be over, told or not: until then what opens again is
 * no news.
 */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class ForgettingOpenings implements Job {

  @Inject EntityManager db;
  @Inject Clock clock;

  @Override
  public String name() {
    return "follow.forget";
  }

  @Override
  public Duration rest() {
    return Duration.ofHours(1);
  }

  @Override
  public Due due(UUID after, int most) {
    return Due.of(
        db.createQuery(
                "select o.tasket from Opening o where o.openedAt < :old and o.tasket > :after"
                    + " order by o.tasket",
                UUID.class)
            .setParameter("old", old())
            .setParameter("after", after)
            .setMaxResults(most)
            .getResultList(),
        most);
  }

  @Override
  public boolean doTo(UUID tasket) {
    return db.createQuery("delete from Opening o where o.tasket = :tasket and o.openedAt < :old")
            .setParameter("tasket", tasket)
            .setParameter("old", old())
            .executeUpdate()
        > 0;
  }

  private Instant old() {
    return clock.instant().minus(Terms.OPEN_MOST);
  }
}
