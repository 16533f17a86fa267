package org.tasket.finder;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
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

  /** The first so many, the best first. */
  static List<Score> of(Collection<Score> scores, int variety, int most) {
    Map<UUID, Deque<Score>> boards = new HashMap<>();
    scores.stream()
        .sorted(Score.BEST_FIRST)
        .forEach(
            score ->
                boards
                    .computeIfAbsent(score.tasket().board(), board -> new ArrayDeque<>())
                    .add(score));
    Map<UUID, Integer> lost = new HashMap<>();
    List<Score> ranked = new ArrayList<>();
    while (ranked.size() < most && !boards.isEmpty()) {
      Score next = next(boards, lost);
      UUID board = next.tasket().board();
      ranked.add(next);
      lost.merge(board, variety, Integer::sum);
      boards.get(board).remove();
      boards.values().removeIf(Deque::isEmpty);
    }
    return ranked;
  }

  /** Within a board the order never changes, so that the best of each is enough to look at. */
  private static Score next(Map<UUID, Deque<Score>> boards, Map<UUID, Integer> lost) {
    return boards.values().stream()
        .map(Deque::element)
        .map(score -> score.losing(lost.getOrDefault(score.tasket().board(), 0)))
        .min(Score.BEST_FIRST)
        .orElseThrow();
  }
}
