package org.tasket.tasket;

/** Whoever is offered what somebody could take, board by board. */
public interface Taker {

  void take(Claimable tasket);

  /** Whether one that takes so long is worth offering. Where it is not, no shorter one is. */
  default boolean wants(int plannedMinutes) {
    return true;
  }
}
