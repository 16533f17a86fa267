package org.tasket.claim;

import org.tasket.board.Rulebook;
import org.tasket.board.Rulebook.Acceptance;
import org.tasket.board.Rulebook.SupervisorRule;

/** Where a claim begins by the rulebook of the moment, given that there is a seat. */
final class FirstState {

  private FirstState() {}

  static ClaimState of(Rulebook rules) {
    return rules.acceptance() == Acceptance.OWNER_ACCEPTS
        ? ClaimState.APPLIED
        : afterAcceptance(rules);
  }

  /** The owner has accepted, or has nothing to say in it. */
  static ClaimState afterAcceptance(Rulebook rules) {
    return rules.supervisor() == SupervisorRule.APPROVE
        ? ClaimState.AWAITING_SUPERVISOR
        : ClaimState.ACTIVE;
  }

  /** Whether the supervisor is to hear of it when a claim goes on to a state. */
  static boolean informsSupervisor(Rulebook rules, ClaimState to) {
    return rules.supervisor() == SupervisorRule.INFORM && to == ClaimState.ACTIVE;
  }
}
