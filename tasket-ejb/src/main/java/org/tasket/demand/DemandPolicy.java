package org.tasket.demand;

/**
 * Who learns how often people looked in vain: whoever can do something about it. IT admins see how
 * the house runs, and not what people do. The one place that says so.
 */
final class DemandPolicy {

  private DemandPolicy() {}

  /**
   * By role alone, and in every state of a board.
   *
   * @param manager of the board; a coordinator is one where it has no other
   */
  static boolean may(DemandAction action, boolean manager, boolean coordinator) {
    return switch (action) {
      case SEE_SEARCHES_OF_A_BOARD -> manager || coordinator;
      case SEE_SEARCHES_OF_THE_HOUSE -> coordinator;
    };
  }
}
