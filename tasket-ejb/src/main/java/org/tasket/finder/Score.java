package org.tasket.finder;

import java.util.Comparator;
import org.tasket.tasket.Claimable;

/**
 * What a tasket counts.
 *
 * @param sum of its points, less those lost; below 0 where more is lost than there was
 * @param lost those taken off because others of its board come before it
 */
record Score(Claimable tasket, int sum, int lost) {

  /** The best first; of equals the one that ends first, and then always the same one. */
  static final Comparator<Score> BEST_FIRST = Score::compare;

  Score losing(int some) {
    return new Score(tasket, sum + lost - some, some);
  }

  private static int compare(Score one, Score other) {
    int bySum = Integer.compare(other.sum, one.sum);
    if (bySum != 0) {
      return bySum;
    }
    int byEnd = Long.compare(one.tasket.untilMillis(), other.tasket.untilMillis());
    return byEnd != 0 ? byEnd : one.tasket.id().compareTo(other.tasket.id());
  }
}
