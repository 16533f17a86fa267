package org.tasket.mail;

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

/** Deletes what is known of mails that were sent, or given up, long ago. */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class ForgettingMails implements Job {

  @Inject EntityManager db;
  @Inject Settings settings;
  @Inject Clock clock;

  @Override
  public String name() {
    return "mail.forget";
  }

  @Override
  public Duration rest() {
    return Duration.ofHours(1);
  }

  @Override
  public Due due(UUID after, int most) {
    return Due.of(
        db.createQuery(
                "select distinct m.reader from Mail m where m.endedAt < :old and m.reader > :after"
                    + " order by m.reader",
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
        db.createQuery("delete from Mail m where m.reader = :reader and m.endedAt < :old")
            .setParameter("reader", reader)
            .setParameter("old", old())
            .executeUpdate();
    return deleted > 0;
  }

  private Instant old() {
    return clock.instant().minus(settings.duration(Setting.NOTICES_KEPT));
  }
}
