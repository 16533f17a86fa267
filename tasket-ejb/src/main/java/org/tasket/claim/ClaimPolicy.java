package org.tasket.claim;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.tasket.person.Actor;
import org.tasket.tasket.ClaimedTasket;

/**
 * Who may see a claim and do what with it, in which state. The one place that says so.
 *
 * <p>Nobody decides on their own claim or minutes, whatever else they are. Where a board wants a
 * supervisor's word, the supervisor gives it, also where the tasket is the supervisor's own: the
 * claim is not, and nobody else can speak for the line: without an answer the seat is free again. A
 * helper without a supervisor, or who is their own, is decided on by the managers of the board. To
 * an objection against changed minutes answers a manager who did not change them, unless there is
 * no other. Whether others read what the helper was thanked with, the helper alone says.
 */
final class ClaimPolicy {

  private ClaimPolicy() {}

  /** Everybody else sees numbers only. */
  static boolean maySee(Standing who) {
    return who.helper() || who.owner() || who.manager() || who.supervisor();
  }

  /** The owners and the board's managers see who helps on a tasket. */
  static boolean maySeeAll(Actor actor, ClaimedTasket tasket) {
    return tasket.isOwnedBy(actor.person()) || tasket.board().managed();
  }

  /** By role; the state counts where a role has its say in that state only. */
  static boolean may(ClaimAction action, Standing who, Claim claim, Instant now) {
    ClaimState state = claim.state();
    boolean fallsToManager =
        who.manager() && state == ClaimState.APPLIED && claim.isUnanswered(now);
    boolean awaitsApprover = who.approver() && state == ClaimState.AWAITING_SUPERVISOR;
    return switch (action) {
      case DELIVER, WITHDRAW, OBJECT, SHARE -> who.helper();
      case ACCEPT -> !who.helper() && (who.owner() || fallsToManager);
      case APPROVE -> !who.helper() && who.approver();
      case DECLINE -> !who.helper() && (who.owner() || fallsToManager || awaitsApprover);
      case RETURN -> !who.helper() && who.owner();
      case CONFIRM -> !who.helper() && (who.owner() || who.manager());
      case CORRECT -> !who.helper() && who.settler();
    };
  }

  /**
   * What is open to somebody now.
   *
   * @param seat whether its session has a free one
   */
  static Set<ClaimAction> open(Standing who, Claim claim, boolean seat, Instant now) {
    Set<ClaimAction> open = EnumSet.noneOf(ClaimAction.class);
    for (ClaimAction action : ClaimAction.values()) {
      if (may(action, who, claim, now) && allowed(action, claim, seat, now)) {
        open.add(action);
      }
    }
    return open;
  }

  private static boolean allowed(ClaimAction action, Claim claim, boolean seat, Instant now) {
    ClaimState state = claim.state();
    return switch (action) {
      case ACCEPT -> state == ClaimState.APPLIED && seat;
      case APPROVE -> state == ClaimState.AWAITING_SUPERVISOR;
      case DECLINE -> state.declinable();
      case DELIVER -> state.atWork() || claim.canBeDeliveredLate(now);
      case WITHDRAW -> state.live() && state != ClaimState.DELIVERED;
      case RETURN, CONFIRM -> state == ClaimState.DELIVERED;
      case OBJECT -> claim.canBeObjectedTo(now);
      case SHARE -> claim.canBeShared();
      case CORRECT -> state == ClaimState.CONFIRMED && claim.hasOpenObjection();
    };
  }
}
