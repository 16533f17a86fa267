package org.tasket.claim;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.person.PersonView;
import org.tasket.platform.Reason;

/** A claim as the helper, the owner or a manager sees it, with the actions open to the reader. */
public record ClaimView(
    UUID id,
    long version,
    UUID tasket,
    String title,
    String language,
    int plannedMinutes,
    UUID session,
    PersonView helper,
    ClaimState state,
    Instant claimedAt,
    Optional<Instant> holdUntil,
    Optional<Integer> actualMinutes,
    Optional<String> reflection,
    Optional<Integer> confirmedMinutes,
    Optional<String> thanks,
    Optional<Reason> reason,
    Set<ClaimAction> actions) {

  public boolean allows(ClaimAction action) {
    return actions.contains(action);
  }
}
