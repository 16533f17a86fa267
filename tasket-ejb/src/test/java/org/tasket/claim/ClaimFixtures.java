package org.tasket.claim;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tasket.board.Rulebook;
import org.tasket.board.WhoseTime;
import org.tasket.platform.Ids;
import org.tasket.platform.Reason;

/** Claims in every state, for tests that need no database. */
final class ClaimFixtures {

  static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
  static final Rulebook RULES = Rulebook.standard();
  static final Reason REASON = Reason.required("Because", null);
  static final UUID HELPER = Ids.next();
  static final UUID OWNER = Ids.next();

  private ClaimFixtures() {}

  static Claim begun(ClaimState first) {
    return Claim.begun(Ids.next(), Ids.next(), HELPER, first, RULES, NOW);
  }

  /** A claim as it usually comes into a state: what lapsed or was cancelled, from work. */
  static Claim in(ClaimState state) {
    return switch (state) {
      case APPLIED, WAITING, AWAITING_SUPERVISOR, ACTIVE -> begun(state);
      case DELIVERED -> delivered(begun(ClaimState.ACTIVE));
      case RETURNED -> {
        Claim claim = in(ClaimState.DELIVERED);
        claim.sendBack(REASON, RULES.hold(), NOW);
        yield claim;
      }
      case CONFIRMED -> confirmed(null);
      case DECLINED -> {
        Claim claim = begun(ClaimState.ACTIVE);
        claim.decline(Optional.of(REASON), NOW);
        yield claim;
      }
      case WITHDRAWN -> {
        Claim claim = begun(ClaimState.ACTIVE);
        claim.withdraw(REASON, NOW);
        yield claim;
      }
      case LAPSED -> lapsed();
      case CANCELLED -> cancelledFrom(ClaimState.ACTIVE);
    };
  }

  static Claim delivered(Claim active) {
    active.deliver(Delivery.of(40, null), WhoseTime.WORK, RULES.answer(), NOW);
    return active;
  }

  /** Ended just now, though it began as long ago as a hold lasts. */
  static Claim lapsed() {
    Instant before = NOW.minus(RULES.hold());
    Claim claim = Claim.begun(Ids.next(), Ids.next(), HELPER, ClaimState.ACTIVE, RULES, before);
    claim.lapse(NOW);
    return claim;
  }

  static Claim cancelledFrom(ClaimState state) {
    Claim claim = in(state);
    claim.cancel(NOW);
    return claim;
  }

  /** Confirmed by the owner; with other minutes than the 40 delivered, where they are given. */
  static Claim confirmed(Integer minutes) {
    return confirmedBy(OWNER, minutes);
  }

  static Claim confirmedBy(UUID somebody, Integer minutes) {
    Claim claim = in(ClaimState.DELIVERED);
    claim.confirm(
        Confirmation.of(minutes, "Agreed by phone", null, null), Optional.of(somebody), NOW);
    return claim;
  }

  static Claim thanked() {
    Claim claim = in(ClaimState.DELIVERED);
    claim.confirm(Confirmation.of(null, null, null, "Well done"), Optional.of(OWNER), NOW);
    return claim;
  }

  static Claim objectedTo(UUID whoConfirmed) {
    Claim claim = confirmedBy(whoConfirmed, 30);
    claim.object(REASON, NOW);
    return claim;
  }
}
