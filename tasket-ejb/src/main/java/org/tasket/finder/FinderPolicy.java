package org.tasket.finder;

import org.tasket.person.Actor;
import org.tasket.person.Role;

/** Who may look how a score comes about. The one place that says so. */
final class FinderPolicy {

  private FinderPolicy() {}

  /** Weights are settings, and those are the administrators'. Whoever it is for is invented. */
  static boolean mayExplain(Actor actor) {
    return actor.is(Role.ADMIN);
  }
}
