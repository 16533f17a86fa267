package org.tasket.claim;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A claim of somebody's, for what keeps their time.
 *
 * @param holdUntil until when they deliver, while they are at work
 */
public record Engagement(
    UUID claim,
    long version,
    UUID tasket,
    UUID session,
    ClaimState state,
    Optional<Instant> holdUntil) {

  static Engagement of(Claim claim) {
    return new Engagement(
        claim.id(),
        claim.version(),
        claim.tasket(),
        claim.session(),
        claim.state(),
        claim.holdUntil().filter(until -> claim.state().atWork()));
  }

  /** Whether a seat is theirs, and not only hoped for. */
  public boolean hasSeat() {
    return holdUntil.isPresent() || state == ClaimState.DELIVERED;
  }
}
