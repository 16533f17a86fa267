package org.tasket.slot;

import java.util.List;

/**
 * How many people there are or did something, as others may read it: fewer than five, or at least
 * so many in steps. An owner sees nobody come or go by it, and nobody at all where there are few:
 * none reads like four.
 */
public record Headcount(int atLeast) {

  /** Below this, nothing more is said. */
  public static final int LEAST = 5;

  /** Beyond this, too. */
  static final int MOST = 100;

  static final List<Integer> STEPS = List.of(LEAST, 10, 20, 50, MOST);

  public static Headcount of(int people) {
    return new Headcount(
        STEPS.stream().filter(step -> people >= step).mapToInt(Integer::intValue).max().orElse(0));
  }

  public boolean isFew() {
    return atLeast < LEAST;
  }
}
