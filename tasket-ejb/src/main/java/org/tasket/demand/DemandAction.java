package org.tasket.demand;

/** What can be learnt of searches without result; the labels are those of refusals. */
enum DemandAction {
  SEE_SEARCHES_OF_A_BOARD("board"),
  SEE_SEARCHES_OF_THE_HOUSE("house");

  private final String label;

  DemandAction(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
