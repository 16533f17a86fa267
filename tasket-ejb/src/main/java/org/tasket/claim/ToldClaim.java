package org.tasket.claim;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.platform.Reason;

/**
 * A claim as somebody who is told of it may see it now.
 *
 * @param title the tasket's, and the language it is in
 * @param own whether they are the helper
 * @param open what they can do with it
 * @param until when the seat is kept no longer, somebody's answer is late, or changed minutes stay;
 *     empty where no clock runs
 * @param reason of several the last; of a confirmed claim only why its minutes were changed
 * @param thanksShown whether others may read the thanks
 * @param settled why an objection was settled as it was
 */
public record ToldClaim(
    UUID id,
    UUID session,
    String title,
    String language,
    boolean own,
    ClaimState state,
    boolean holdsSeat,
    Set<ClaimAction> open,
    Optional<Instant> until,
    Optional<Instant> deliveredAt,
    Optional<Reason> reason,
    Optional<String> thanks,
    boolean thanksShown,
    Optional<Reason> settled) {

  /** In which a claim keeps the reason for which it was returned. */
  private static final Set<ClaimState> RETURNED =
      EnumSet.of(ClaimState.RETURNED, ClaimState.LAPSED, ClaimState.CANCELLED);

  public ToldClaim {
    open = Set.copyOf(open);
  }

  public boolean allows(ClaimAction action) {
    return open.contains(action);
  }

  /** Why the helper was declined. */
  public Optional<Reason> declined() {
    return reason.filter(why -> state == ClaimState.DECLINED);
  }

  /** Why other minutes were confirmed than the helper wrote. */
  public Optional<Reason> changed() {
    return reason.filter(why -> state == ClaimState.CONFIRMED);
  }

  /** What was missing at a time, as long as nothing was delivered or said since. */
  public Optional<Reason> missing(Instant then) {
    return reason
        .filter(why -> RETURNED.contains(state))
        .filter(why -> deliveredAt.filter(last -> !last.isAfter(then)).isPresent());
  }
}
