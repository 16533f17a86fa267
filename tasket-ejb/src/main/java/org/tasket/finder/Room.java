package org.tasket.finder;

/** So many clauses a query may yet have, beyond those that it cannot do without. */
final class Room {

  private int left;

  Room(int clauses) {
    left = clauses;
  }

  /** Takes it, if there is room for all of it. */
  boolean take(int clauses) {
    if (clauses > left) {
      return false;
    }
    left -= clauses;
    return true;
  }
}
