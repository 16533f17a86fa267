package org.tasket.tasket;

/** Whoever is offered what somebody could take, board by board. */
public interface Taker {

  /** Since when a tasket waits for a helper that has one. */
  long NEVER = Long.MAX_VALUE;

  /** What is offered from now on is of another board. */
  default void begin() {}

  void take(Claimable tasket);

  /**
   * Whether one with these facts may be worth offering, whatever else is to be said of it.
   *
   * @param since when it was published, in milliseconds since 1970; {@link #NEVER} where it has a
   *     helper
   * @param until before which it takes claims at any rate, likewise
   */
  default boolean mayWant(int plannedMinutes, long since, long until) {
    return true;
  }
}
