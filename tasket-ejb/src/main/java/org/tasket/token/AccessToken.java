package org.tasket.token;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tasket.platform.Ids;
import org.tasket.platform.Secret;

/**
 * A person's token for a program of theirs. It is good until its time is over or its owner revokes
 * it, and never again; how far it reaches stays as it was made. When it was last used is known to
 * the hour: that is enough to tell which ones nobody needs, and no call has to wait for it.
 */
@Entity
@Table(name = "tasket_access_token")
class AccessToken {

  private static final Duration ROUGHLY = Duration.ofHours(1);

  @Id private UUID id;

  @Version private long version;

  @Column(name = "person_id")
  private UUID person;

  private String name;

  @Enumerated(EnumType.STRING)
  private Scope scope;

  @Column(name = "secret_hash")
  private String hash;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column(name = "used_at")
  private Instant usedAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  protected AccessToken() {}

  static AccessToken of(UUID person, MakeToken wish, Secret secret, Instant now) {
    AccessToken token = new AccessToken();
    token.id = Ids.next();
    token.person = person;
    token.name = wish.name();
    token.scope = wish.scope();
    token.hash = secret.hash();
    token.madeAt = now;
    token.endsAt = now.plus(Duration.ofDays(wish.days()));
    return token;
  }

  /** The owner ends it; one that has ended so stays as it is. */
  void revoke(Instant now) {
    revokedAt = now;
  }

  UUID id() {
    return id;
  }

  UUID person() {
    return person;
  }

  boolean isOf(UUID somebody) {
    return person.equals(somebody);
  }

  boolean isRevoked() {
    return revokedAt != null;
  }

  boolean isGood(Instant now) {
    return !isRevoked() && now.isBefore(endsAt);
  }

  boolean isProvenBy(Secret shown) {
    return shown.isOf(hash);
  }

  boolean reaches(Scope needed) {
    return scope.covers(needed);
  }

  /** Whether it is long enough ago that its use was noted for that to be done again. */
  boolean wasLongUnused(Instant now) {
    return usedAt == null || usedAt.isBefore(roughly(now));
  }

  static Instant roughly(Instant now) {
    return now.minus(ROUGHLY);
  }

  AccessTokenView view(Instant now) {
    return new AccessTokenView(
        id,
        version,
        name,
        scope,
        madeAt,
        endsAt,
        Optional.ofNullable(usedAt),
        isGood(now),
        Optional.empty());
  }
}
