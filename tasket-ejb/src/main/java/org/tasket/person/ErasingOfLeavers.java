package org.tasket.person;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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

  private final Class<?> own;

  /**
   * What is erased.
   *
   * @param own an entity whose id is a {@code person}
   */
  protected ErasingOfLeavers(Class<?> own) {
    this.own = own;
  }

  @Override
  public Duration rest() {
    return Duration.ofHours(1);
  }

  @Override
  public Due due(UUID after, int most) {
    return Due.of(
        db.createQuery(
                "select x.person from "
                    + own.getSimpleName()
                    + " x, Person p where p.id = x.person and p.vanishedAt <= :then"
                    + " and x.person > :after order by x.person",
                UUID.class)
            .setParameter("then", then())
            .setParameter("after", after)
            .setMaxResults(most)
            .getResultList(),
        most);
  }

  @Override
  public boolean doTo(UUID person) {
    Person who = db.find(Person.class, person, LockModeType.PESSIMISTIC_WRITE);
    Optional<?> added =
        Optional.ofNullable(db.find(own, person)).filter(any -> who.leftBefore(then()));
    added.ifPresent(db::remove);
    return added.isPresent();
  }

  private Instant then() {
    return clock.instant().minus(settings.duration(Setting.LEFT_KEPT));
  }
}
