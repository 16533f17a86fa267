package org.tasket.tasket;

import java.util.Collection;

/**
 * What some things look like at a glance, by which most that have none in common are told apart:
 * where two glances share no bit, nothing is among both.
 */
public final class Glance {

  private Glance() {}

  public static long of(Object one) {
    return 1L << one.hashCode();
  }

  public static long ofAll(Collection<?> all) {
    long glance = 0;
    for (Object one : all) {
      glance |= of(one);
    }
    return glance;
  }
}
