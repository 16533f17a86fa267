package org.tasket.notice;

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
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;

/** Deletes what people have read long ago, reader by reader. What nobody has read stays. */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class ForgettingNotices implements Job {

  @Inject EntityManager db;
  @Inject Settings settings;
  @Inject Clock clock;

  @Override
  public String name() {
    return "notice.forget";
  }

  @Override
  public Duration rest() {
    return Duration.ofHours(1);
  }

  @Override
  public Due due(UUID after, int most) {
    return Due.of(
        db.createQuery(
                "select distinct n.reader from Notice n where n.readAt < :old and n.reader > :after"
                    + " order by n.reader",
                UUID.class)
            .setParameter("old", old())
            .setParameter("after", after)
            .setMaxResults(most)
            .getResultList(),
        most);
  }

  @Override
  public boolean doTo(UUID reader) {
    int deleted =
        db.createQuery("delete from Notice n where n.reader = :reader and n.readAt < :old")
            .setParameter("reader", reader)
            .setParameter("old", old())
            .executeUpdate();
    return deleted > 0;
  }

  private Instant old() {
    return clock.instant().minus(settings.duration(Setting.NOTICES_KEPT));
  }
}
