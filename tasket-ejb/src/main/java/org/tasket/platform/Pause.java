package org.tasket.platform;

import java.time.Duration;

/** How long to wait before something that failed is tried again. */
public final class Pause {

  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofDays(1);
  private static final int DOUBLED_MOST = 11;

  private Pause() {}

  /**
   * A minute after the first time, doubled with each further one, a day at most.
   *
   * @param times how often it failed, at least once
   */
  public static Duration after(int times) {
    Duration doubled = FIRST.multipliedBy(1L << Math.min(times - 1, DOUBLED_MOST));
    return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
  }
}
