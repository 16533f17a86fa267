package org.tasket.demand;

/** Who learns how often people looked in vain. The one place that says so. */
final class DemandPolicy {

  private DemandPolicy() {}

  /**
   * By role alone, and in every state of a board.
   *
   * @param manager of the board; a coordinator is one where it has no other
   * @param ofTheHouse a coordinator or an IT admin
   */
  static boolean may(DemandAction action, boolean manager, boolean ofTheHouse) {
    return switch (action) {
      case SEE_SEARCHES_OF_A_BOARD -> manager || ofTheHouse;
      case SEE_SEARCHES_OF_THE_HOUSE -> ofTheHouse;
    };
  }
}
