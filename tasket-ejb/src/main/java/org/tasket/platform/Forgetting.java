package org.tasket.platform;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A job that deletes rows that have been kept for long enough, one person's or one object's after
 * the other, so that no transaction is long. It rests for an hour.
 */
public abstract class Forgetting implements Job {

  @Inject EntityManager db;
  @Inject Settings settings;
  @Inject Clock clock;

  private final String whose;
  private final String rows;

  /**
   * What is forgotten.
   *
   * @param whose the field of an id, whose rows are deleted together
   * @param old which rows of the entity, on an alias {@code x}, by values that {@link #limits}
   *     names
   */
  protected Forgetting(Class<?> entity, String whose, String old) {
    this.whose = "x." + whose;
    this.rows = entity.getSimpleName() + " x where (" + old + ")";
  }

  /** The values of the condition as they are now, by their names there. */
  protected abstract Map<String, ?> limits();

  /** As long ago as a setting says. */
  protected Instant ago(Setting age) {
    return ago(settings.duration(age));
  }

  protected Instant ago(Duration age) {
    return clock.instant().minus(age);
  }

  /** The day in the house's time. */
  protected LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), settings.zone());
  }

  @Override
  public Duration rest() {
    return Duration.ofHours(1);
  }

  @Override
  public Due due(UUID after, int most) {
    return Due.of(
        limited(
                db.createQuery(
                    "select distinct "
                        + whose
                        + " from "
                        + rows
                        + " and "
                        + whose
                        + " > :after order by "
                        + whose,
                    UUID.class))
            .setParameter("after", after)
            .setMaxResults(most)
            .getResultList(),
        most);
  }

  @Override
  public boolean doTo(UUID id) {
    return limited(db.createQuery("delete from " + rows + " and " + whose + " = :id"))
            .setParameter("id", id)
            .executeUpdate()
        > 0;
  }

  private <Q extends Query> Q limited(Q query) {
    limits().forEach(query::setParameter);
    return query;
  }
}
