package org.tasket.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Who runs a job now. A job has one row; it is taken, and kept, by one conditional statement, so
 * that of two servers one has it. Whoever dies with it loses it when its time is over.
 */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class Leases {

  @Inject EntityManager db;
  @Inject Settings settings;
  @Inject Clock clock;

  /**
   * Makes the row of a job that never was before.
   *
   * @throws RuleBroken {@code conflict} where another server makes it at this moment
   */
  void know(String job) {
    if (db.find(JobRow.class, job) == null) {
      db.persist(JobRow.firstKnown(job, clock.instant()));
    }
  }

  /** Whether a job did all there was so lately that it is left alone. */
  boolean isResting(String job, Duration rest) {
    Instant before = clock.instant().minus(rest);
    return !rest.isZero()
        && db.find(JobRow.class, job).ranAt().filter(ran -> ran.isAfter(before)).isPresent();
  }

  /**
   * Takes a job that nobody has, or keeps it for longer.
   *
   * @return whether the holder has it now
   */
  boolean take(String job, UUID holder) {
    Instant now = clock.instant();
    Instant until = now.plus(settings.duration(Setting.CLOCKS_LEASE));
    int taken =
        db.createNativeQuery(
                "update tasket_job set holder = ?2, held_until = ?3 where name = ?1"
                    + " and (holder is null or holder = ?2 or held_until <= ?4)")
            .setParameter(1, job)
            .setParameter(2, holder)
            .setParameter(3, UtcInstant.toDatabase(until))
            .setParameter(4, UtcInstant.toDatabase(now))
            .executeUpdate();
    return taken == 1;
  }

  /** The holder has done all there was to do, and gives the job back. */
  void finish(String job, UUID holder) {
    db.createNativeQuery(
            "update tasket_job set holder = null, held_until = null, ran_at = ?3"
                + " where name = ?1 and holder = ?2")
        .setParameter(1, job)
        .setParameter(2, holder)
        .setParameter(3, UtcInstant.toDatabase(clock.instant()))
        .executeUpdate();
  }
}
