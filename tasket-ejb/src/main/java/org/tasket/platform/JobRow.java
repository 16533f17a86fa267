package org.tasket.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a job, on whatever server it runs. Who holds it is not said here: {@link Leases}
 * asks and changes that by one statement.
 */
@Entity
@Table(name = "tasket_job")
class JobRow {

  @Id private String name;

  @Column(name = "known_since")
  private Instant knownSince;

  @Column(name = "ran_at")
  private Instant ranAt;

  protected JobRow() {}

  static JobRow firstKnown(String name, Instant now) {
    JobRow row = new JobRow();
    row.name = name;
    row.knownSince = now;
    return row;
  }

  String name() {
    return name;
  }

  /** When it last did all there was to do. */
  Optional<Instant> ranAt() {
    return Optional.ofNullable(ranAt);
  }

  /** Since when nothing was heard of it. */
  Instant quietSince() {
    return ranAt().orElse(knownSince);
  }
}
