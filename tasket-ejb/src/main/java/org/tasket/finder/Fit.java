package org.tasket.finder;

import java.util.List;
import java.util.Map;
import org.tasket.tasket.TasketView;

/**
 * A tasket that suits somebody.
 *
 * @param score the points of all parts, less those lost
 * @param points of each part
 * @param lost because others of its board come before it
 * @param reasons what is worth telling of that, the weightiest first; never empty
 */
public record Fit(
    TasketView tasket, int score, Map<Part, Integer> points, int lost, List<Why> reasons) {

  public Fit {
    points = Map.copyOf(points);
    reasons = List.copyOf(reasons);
  }
}
