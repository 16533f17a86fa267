package org.tasket.claim;

import java.util.EnumSet;
import java.util.Set;
import org.tasket.person.Actor;
import org.tasket.tasket.ClaimedTasket;

/** Who may see a claim and do what with it, in which state. The one place that says so. */
final class ClaimPolicy {

  private ClaimPolicy() {}

  /** The helper, the owner and the board's managers; everybody else sees numbers only. */
  static boolean maySee(Actor actor, Claim claim, ClaimedTasket tasket) {
    return claim.heldBy(actor.person()) || maySeeAll(actor, tasket);
  }

  /** The owner and the board's managers. */
  static boolean maySeeAll(Actor actor, ClaimedTasket tasket) {
    return tasket.isOwnedBy(actor.person()) || tasket.board().managed();
  }

  /** By role alone; nobody decides on their own claim. The aggregate knows the states. */
  static boolean may(ClaimAction action, Actor actor, Claim claim, ClaimedTasket tasket) {
    boolean helper = claim.heldBy(actor.person());
    boolean owner = tasket.isOwnedBy(actor.person());
    return switch (action) {
      case DELIVER, WITHDRAW -> helper;
      case RETURN -> owner && !helper;
      case CONFIRM -> (owner || tasket.board().managed()) && !helper;
    };
  }

  /** What is open to the caller now. */
  static Set<ClaimAction> open(Actor actor, Claim claim, ClaimedTasket tasket) {
    Set<ClaimAction> open = EnumSet.noneOf(ClaimAction.class);
    for (ClaimAction action : ClaimAction.values()) {
      if (may(action, actor, claim, tasket) && allowed(action, claim.state())) {
        open.add(action);
      }
    }
    return open;
  }

  private static boolean allowed(ClaimAction action, ClaimState state) {
    return switch (action) {
      case DELIVER -> state.atWork();
      case WITHDRAW -> state.live() && state != ClaimState.DELIVERED;
      case RETURN, CONFIRM -> state == ClaimState.DELIVERED;
    };
  }
}
