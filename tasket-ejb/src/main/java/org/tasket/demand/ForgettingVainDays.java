package org.tasket.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.tasket.platform.ConflictsTold;
import org.tasket.platform.Due;
import org.tasket.platform.Job;
import org.tasket.platform.Settings;

/** Deletes figures that nobody is shown any more. */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class ForgettingVainDays implements Job {

  @Inject EntityManager db;
  @Inject Settings settings;
  @Inject Clock clock;

  @Override
  public String name() {
    return "demand.forget";
  }

  @Override
  public Duration rest() {
    return Duration.ofHours(1);
  }

  @Override
  public Due due(UUID after, int most) {
    long first = LocalDate.ofInstant(clock.instant(), settings.zone()).toEpochDay() - Demand.DAYS;
    return Due.of(
        db.createQuery(
                "select d.id from VainDay d where d.day < :first and d.id > :after order by d.id",
                UUID.class)
            .setParameter("first", first)
            .setParameter("after", after)
            .setMaxResults(most)
            .getResultList(),
        most);
  }

  @Override
  public boolean doTo(UUID id) {
    return db.createQuery("delete from VainDay d where d.id = :id")
            .setParameter("id", id)
            .executeUpdate()
        > 0;
  }
}
