package org.tasket.finder;

/** So many clauses a query may yet have, beyond those that it cannot do without. */
final class Room {

  private int left;
  private int taken;

  Room(int clauses) {
    left = clauses;
  }

  /** Room for whatever is asked for, which counts it. */
  static Room endless() {
    return new Room(Integer.MAX_VALUE);
  }

  /** Takes it, if there is room for all of it. */
  boolean take(int clauses) {
    if (clauses > left) {
      return false;
    }
    left -= clauses;
    taken += clauses;
    return true;
  }

  int taken() {
    return taken;
  }
}
