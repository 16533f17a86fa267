package org.tasket.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * An object to which a job could not do its work. It is tried again, after a pause that doubles
 * each time, until it succeeds or is not due any more.
 */
@Entity
@SuppressWarnings("UnusedVariable") // the job is read by queries only
@Table(name = "tasket_setback")
class Setback {

  @Id private UUID id;

  private String job;

  @Column(name = "object_id")
  private UUID object;

  private int times;

  @Column(name = "retry_at")
  private Instant retryAt;

  protected Setback() {}

  static Setback first(String job, UUID object, Instant now) {
    Setback setback = new Setback();
    setback.id = Ids.next();
    setback.job = job;
    setback.object = object;
    setback.again(now);
    return setback;
  }

  /** It could not be done this time either. */
  final void again(Instant now) {
    times = times + 1;
    retryAt = now.plus(Pause.after(times));
  }

  boolean isResting(Instant now) {
    return retryAt.isAfter(now);
  }

  UUID object() {
    return object;
  }

  int times() {
    return times;
  }

  Instant retryAt() {
    return retryAt;
  }
}
