package org.tasket.finder;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import org.tasket.tasket.Claimable;

/**
 * The points of a tasket.
 *
 * @param lost those taken off because others of its board come before it
 * @param sum of the points, less those lost; below 0 where more is lost than there was
 */
record Score(Claimable tasket, Map<Part, Integer> points, int lost, int sum) {

  /** The best first; of equals the one that ends first, and then always the same one. */
  static final Comparator<Score> BEST_FIRST = Score::compare;

  Score {
    points = Collections.unmodifiableMap(points);
  }

  static Score of(Claimable tasket, Map<Part, Integer> points) {
    int sum = 0;
    for (int some : points.values()) {
      sum += some;
    }
    return new Score(tasket, points, 0, sum);
  }

  Score losing(int some) {
    return new Score(tasket, points, some, sum + lost - some);
  }

  private static int compare(Score one, Score other) {
    int bySum = Integer.compare(other.sum, one.sum);
    if (bySum != 0) {
      return bySum;
    }
    int byEnd = one.tasket.until().compareTo(other.tasket.until());
    return byEnd != 0 ? byEnd : one.tasket.id().compareTo(other.tasket.id());
  }
}
