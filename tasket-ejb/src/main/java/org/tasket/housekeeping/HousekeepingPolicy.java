package org.tasket.housekeeping;

/** Who keeps house. The one place that says so. */
final class HousekeepingPolicy {

  private HousekeepingPolicy() {}

  /**
   * By role alone, and in every state of a board.
   *
   * @param manager of the board; a coordinator is one where it has no other
   */
  static boolean may(HousekeepingAction action, boolean manager, boolean coordinator) {
    return switch (action) {
      case SEE_WHAT_NOBODY_TENDS, CANCEL_DRAFTS_OF_WHO_LEFT -> manager;
      case SEE_BOARDS_WITHOUT_MANAGERS -> coordinator;
    };
  }
}
