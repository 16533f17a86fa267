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
 * That somebody told a colleague of a tasket, with a line of theirs. The colleague hears of it
 * once, at once or when it is told again, or never; whether they did, only they know.
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

  private Instant at;

  @Column(name = "heard_at")
  private Instant heardAt;

  protected Tip() {}

  /** One of which the colleague has not heard yet. */
  static Tip of(UUID tasket, UUID person, UUID by, Instant now) {
    Tip tip = new Tip();
    tip.id = Ids.next();
    tip.tasket = tasket;
    tip.reader = person;
    tip.teller = by;
    tip.at = now;
    return tip;
  }

  /** The colleague hears of it, with the line that it is told with now. */
  void hear(Optional<String> words, Instant now) {
    line = words.orElse(null);
    heardAt = now;
  }

  boolean isHeard() {
    return heardAt != null;
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

  Instant heardAt() {
    return heardAt;
  }
}
