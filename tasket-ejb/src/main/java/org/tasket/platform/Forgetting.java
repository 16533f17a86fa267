package org.tasket.platform;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A job that deletes what people's rows have been kept for long enough, reader by reader, so that
 * no transaction is long. It rests for an hour.
 */
public abstract class Forgetting implements Job {

  @Inject EntityManager db;
  @Inject Settings settings;
  @Inject Clock clock;

  private final String rows;

  /**
   * What is forgotten.
   *
   * @param entity whose rows have a {@code reader}
   * @param old which of them, on an alias {@code x}, by times that {@link #ages} names
   */
  protected Forgetting(String entity, String old) {
    rows = entity + " x where (" + old + ")";
  }

  /** How long ago each time of the condition is, by its name there. */
  protected abstract Map<String, Setting> ages();

  @Override
  public Duration rest() {
    return Duration.ofHours(1);
  }

  @Override
  public Due due(UUID after, int most) {
    return Due.of(
        aged(db.createQuery(
                "select distinct x.reader from "
                    + rows
                    + " and x.reader > :after order by x.reader",
                UUID.class))
            .setParameter("after", after)
            .setMaxResults(most)
            .getResultList(),
        most);
  }

  @Override
  public boolean doTo(UUID reader) {
    return aged(db.createQuery("delete from " + rows + " and x.reader = :reader"))
            .setParameter("reader", reader)
            .executeUpdate()
        > 0;
  }

  private <Q extends Query> Q aged(Q query) {
    Instant now = clock.instant();
    ages().forEach((name, age) -> query.setParameter(name, now.minus(settings.duration(age))));
    return query;
  }
}
