package org.tasket.finder;

import org.tasket.tasket.Mode;

/** Where somebody wants to work. What can be done either way always fits. */
public enum Nearness {
  ONLINE(Mode.ONLINE),
  /** At a place, near where the person is. */
  NEAR(Mode.ON_SITE);

  private final Mode mode;

  Nearness(Mode mode) {
    this.mode = mode;
  }

  Mode mode() {
    return mode;
  }
}
