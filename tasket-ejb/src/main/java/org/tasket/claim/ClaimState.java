package org.tasket.claim;

import java.util.Set;

/** Where a claim is in its life. */
public enum ClaimState {
  APPLIED,
  AWAITING_SUPERVISOR,
  WAITING,
  ACTIVE,
  DELIVERED,
  RETURNED,
  CONFIRMED,
  DECLINED,
  WITHDRAWN,
  LAPSED,
  CANCELLED;

  /** The states that have not ended. */
  public static final Set<ClaimState> LIVE =
      Set.of(APPLIED, AWAITING_SUPERVISOR, WAITING, ACTIVE, DELIVERED, RETURNED);

  /** The states that keep a tasket from ending by itself, though its time has passed. */
  static final Set<ClaimState> KEEPING =
      Set.of(APPLIED, AWAITING_SUPERVISOR, ACTIVE, DELIVERED, RETURNED);

  /** The states in which somebody has begun: a tasket is not completed over their heads. */
  static final Set<ClaimState> UNSETTLED = Set.of(ACTIVE, DELIVERED, RETURNED);

  /** The states in which the helper has the next word, and a time for it. */
  static final Set<ClaimState> AT_WORK = Set.of(ACTIVE, RETURNED);

  /** The states in which somebody else has the next word, and a time for it. */
  private static final Set<ClaimState> ASKING = Set.of(APPLIED, AWAITING_SUPERVISOR, DELIVERED);

  /** Whether the seat waits for somebody's yes. */
  boolean wantsSeat() {
    return this == APPLIED || this == AWAITING_SUPERVISOR;
  }

  boolean awaitsAnswer() {
    return ASKING.contains(this);
  }

  boolean live() {
    return LIVE.contains(this);
  }

  /** Whether it keeps a tasket from ending by itself; who stands in line does not. */
  boolean keepsTasket() {
    return KEEPING.contains(this);
  }

  boolean atWork() {
    return AT_WORK.contains(this);
  }

  boolean declinable() {
    return live() && this != DELIVERED;
  }

  /** The ends at which there may be work that nobody has seen. */
  boolean endedAtWork() {
    return this == LAPSED || this == CANCELLED;
  }
}
