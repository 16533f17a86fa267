package org.tasket.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tasket.platform.Ids;
import org.tasket.platform.NullableId;
import org.tasket.platform.Secret;

/**
 * A person's private calendar address. One of theirs is open at most, which the database
 * guarantees; a new one shuts the one before, and what is shut stays so.
 */
@Entity
@Table(name = "tasket_calendar")
@SuppressWarnings("UnusedVariable") // whose it was, and its hash, are asked by queries only
class CalendarAddress {

  @Id private UUID id;

  @Version private long version;

  @Column(name = "person_id")
  private UUID person;

  @Column(name = "open_person_id")
  @Convert(converter = NullableId.class)
  private UUID openFor;

  @Column(name = "secret_hash")
  private String hash;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "shut_at")
  private Instant shutAt;

  protected CalendarAddress() {}

  static CalendarAddress of(UUID person, Secret secret, Instant now) {
    CalendarAddress address = new CalendarAddress();
    address.id = Ids.next();
    address.person = person;
    address.openFor = person;
    address.hash = secret.hash();
    address.madeAt = now;
    return address;
  }

  void shut(Instant now) {
    openFor = null;
    shutAt = now;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  Instant madeAt() {
    return madeAt;
  }

  /** Whose calendar it opens; nobody's once it is shut. */
  Optional<UUID> openFor() {
    return Optional.ofNullable(openFor);
  }
}
