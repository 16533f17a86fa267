package org.tasket.tip;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tasket.platform.Ids;

/**
 * That somebody told a colleague of a tasket, once, with a line of theirs. Whether the colleague
 * heard of it, only they know.
 */
@Entity
@Table(name = "tasket_tip")
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class Tip {

  @Id private UUID id;

  @Column(name = "tasket_id")
  private UUID tasket;

  @Column(name = "reader_id")
  private UUID reader;

  @Column(name = "by_id")
  private UUID teller;

  private String line;

  private boolean heard;

  private Instant at;

  protected Tip() {}

  static Tip of(
      UUID tasket, UUID person, Optional<String> line, UUID by, boolean heard, Instant now) {
    Tip tip = new Tip();
    tip.id = Ids.next();
    tip.tasket = tasket;
    tip.reader = person;
    tip.teller = by;
    tip.line = line.orElse(null);
    tip.heard = heard;
    tip.at = now;
    return tip;
  }

  UUID id() {
    return id;
  }

  UUID teller() {
    return teller;
  }

  Optional<String> line() {
    return Optional.ofNullable(line);
  }

  Instant at() {
    return at;
  }
}
