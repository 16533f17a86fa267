package org.tasket.finder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.UUID;

/**
 * The order of suggestions. One board shall not fill the page: of what comes next, each loses some
 * points for every one of its board that stands there already.
 */
final class Ranking {

  private Ranking() {}

  /**
   * The first so many, the best first. Within a board the order never changes, so that the best of
   * each is enough to look at; nothing further is put in order.
   */
  static List<Score> of(Collection<Score> scores, int variety, int most) {
    Map<UUID, Queue<Score>> boards = new HashMap<>();
    scores.forEach(
        score ->
            boards
                .computeIfAbsent(
                    score.tasket().board(), board -> new PriorityQueue<>(Score.BEST_FIRST))
                .add(score));
    Queue<Score> next = new PriorityQueue<>(Score.BEST_FIRST);
    boards.values().forEach(board -> next.add(board.remove()));
    List<Score> ranked = new ArrayList<>();
    while (ranked.size() < most && !next.isEmpty()) {
      Score best = next.remove();
      ranked.add(best);
      Queue<Score> rest = boards.get(best.tasket().board());
      if (!rest.isEmpty()) {
        next.add(rest.remove().losing(best.lost() + variety));
      }
    }
    return ranked;
  }
}
