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
   * @param minutes that the longest of its sessions takes
   * @param since when it began to wait for a helper, in milliseconds since 1970, or {@link #NEVER}
   * @param until when the first of its sessions takes no more claims, likewise
   */
  default boolean mayWant(int minutes, long since, long until) {
    return true;
  }
}
