package org.tasket.finder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The order of suggestions. One board shall not fill the page: of what comes next, each loses some
 * points for every one of its board that stands there already.
 */
final class Ranking {

  private Ranking() {}

  /**
   * The first so many, the best first. Within a board the order never changes, so that it says how
   * much each loses, whatever comes from other boards.
   */
  static List<Score> of(Collection<Score> scores, int variety, int most) {
    List<Score> ranked = new ArrayList<>(scores);
    ranked.sort(Score.BEST_FIRST);
    Map<UUID, Integer> lost = new HashMap<>();
    ranked.replaceAll(
        score -> score.losing(lost.merge(score.tasket().board(), variety, Integer::sum) - variety));
    ranked.sort(Score.BEST_FIRST);
    return List.copyOf(ranked.subList(0, Math.min(most, ranked.size())));
  }
}
