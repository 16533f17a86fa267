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

  private static final Set<ClaimState> HOLDING =
      Set.of(AWAITING_SUPERVISOR, ACTIVE, DELIVERED, RETURNED, CONFIRMED);

  boolean live() {
    return LIVE.contains(this);
  }

  boolean holdsSeat() {
    return HOLDING.contains(this);
  }

  boolean atWork() {
    return this == ACTIVE || this == RETURNED;
  }
}
