package org.tasket.tasket;

import java.util.Set;

/** Where a tasket is in its life. */
public enum TasketState {
  DRAFT,
  SUBMITTED,
  OPEN,
  PAUSED,
  COMPLETED,
  CANCELLED,
  EXPIRED;

  static final Set<TasketState> UNDER_WAY = Set.of(OPEN, PAUSED);

  boolean underWay() {
    return UNDER_WAY.contains(this);
  }

  /** For good; what expired can begin again. */
  boolean ended() {
    return this == COMPLETED || this == CANCELLED;
  }

  boolean editable() {
    return this == DRAFT || underWay();
  }
}
