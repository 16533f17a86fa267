package org.tasket.address;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
 * A person's private address for one thing. One of theirs for it is open at most, which the
 * database guarantees; a new one shuts the one before, and what is shut stays so.
 */
@Entity
@Table(name = "tasket_private_address")
@SuppressWarnings("UnusedVariable") // its hash is asked by queries only
class PrivateAddress {

  @Id private UUID id;

  @Version private long version;

  @Column(name = "person_id")
  private UUID person;

  @Column(name = "open_person_id")
  @Convert(converter = NullableId.class)
  private UUID openFor;

  @Enumerated(EnumType.STRING)
  private Purpose purpose;

  @Column(name = "about_id")
  private UUID about;

  @Column(name = "secret_hash")
  private String hash;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "shut_at")
  private Instant shutAt;

  protected PrivateAddress() {}

  static PrivateAddress of(UUID person, Purpose purpose, UUID about, Secret secret, Instant now) {
    PrivateAddress address = new PrivateAddress();
    address.id = Ids.next();
    address.person = person;
    address.openFor = person;
    address.purpose = purpose;
    address.about = about;
    address.hash = secret.hash();
    address.madeAt = now;
    return address;
  }

  void shut(Instant now) {
    openFor = null;
    shutAt = now;
  }

  boolean isFor(Purpose wanted, UUID thing) {
    return purpose == wanted && about.equals(thing);
  }

  /** What it opens, and for whom; nothing once it is shut. */
  Optional<Opened> opened() {
    return Optional.ofNullable(openFor).map(owner -> new Opened(id, owner, purpose, about, madeAt));
  }

  AddressView view(Optional<Secret> secret) {
    return new AddressView(id, version, purpose, about, madeAt, secret);
  }
}
