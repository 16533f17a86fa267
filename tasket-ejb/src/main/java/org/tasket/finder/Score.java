package org.tasket.finder;

import java.util.Comparator;
import java.util.Map;
import org.tasket.tasket.Claimable;

/**
 * The points of a tasket.
 *
 * @param lost those taken off because others of its board come before it
 */
record Score(Claimable tasket, Map<Part, Integer> points, int lost) {

  /** The best first; of equals the one that ends first, and then always the same one. */
  static final Comparator<Score> BEST_FIRST =
      Comparator.comparingInt(Score::sum)
          .reversed()
          .thenComparing(score -> score.tasket().openUntil())
          .thenComparing(score -> score.tasket().id());

  Score {
    points = Map.copyOf(points);
  }

  int sum() {
    return points.values().stream().mapToInt(Integer::intValue).sum() - lost;
  }

  Score losing(int some) {
    return new Score(tasket, points, some);
  }
}
