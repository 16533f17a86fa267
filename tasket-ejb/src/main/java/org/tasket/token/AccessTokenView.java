package org.tasket.token;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A token as its owner sees it.
 *
 * @param usedAt when it was last used, to the hour
 * @param good whether it opens anything still
 * @param token itself, told in the moment in which it is made and never again
 */
public record AccessTokenView(
    UUID id,
    long version,
    String name,
    Scope scope,
    Instant madeAt,
    Instant endsAt,
    Optional<Instant> usedAt,
    boolean good,
    Optional<TokenText> token) {

  AccessTokenView told(TokenText text) {
    return new AccessTokenView(
        id, version, name, scope, madeAt, endsAt, usedAt, good, Optional.of(text));
  }
}
