package org.tasket.person;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tasket.platform.Due;
import org.tasket.platform.Job;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;

/**
 * A job that erases what people added about themselves and nobody else needs, once they have left
 * for {@link Setting#LEFT_KEPT}: a directory that showed too little for a night costs nobody
 * anything. It rests for an hour.
 */
public abstract class ErasingOfLeavers implements Job {

  @Inject EntityManager db;
  @Inject Settings settings;
  @Inject Clock clock;

  private final String rows;
  private final String person;

  /**
   * What is erased.
   *
   * @param own an entity, few of whose rows are one person's
   * @param person its field that says whose
   */
  protected ErasingOfLeavers(Class<?> own, String person) {
    this.rows = own.getSimpleName() + " x";
    this.person = "x." + person;
  }

  @Override
  public Duration rest() {
    return Duration.ofHours(1);
  }

  @Override
  public Due due(UUID after, int most) {
    return Due.of(
        db.createQuery(
                "select distinct "
                    + person
                    + " from "
                    + rows
                    + ", Person p where p.id = "
                    + person
                    + " and p.vanishedAt <= :then and "
                    + person
                    + " > :after order by "
                    + person,
                UUID.class)
            .setParameter("then", then())
            .setParameter("after", after)
            .setMaxResults(most)
            .getResultList(),
        most);
  }

  @Override
  public boolean doTo(UUID leaver) {
    Person who = db.find(Person.class, leaver, LockModeType.PESSIMISTIC_WRITE);
    if (!who.leftBefore(then())) {
      return false;
    }
    List<?> added =
        db.createQuery("select x from " + rows + " where " + person + " = :leaver")
            .setParameter("leaver", leaver)
            .getResultList();
    added.forEach(db::remove);
    return !added.isEmpty();
  }

  private Instant then() {
    return clock.instant().minus(settings.duration(Setting.LEFT_KEPT));
  }
}
