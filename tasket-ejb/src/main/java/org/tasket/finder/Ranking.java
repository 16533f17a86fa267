package org.tasket.finder;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * The order of suggestions. One board shall not fill the page: of what comes next, each loses some
 * points for every one of its board that stands there already.
 *
 * <p>Within a board the order never changes, so that it says how much each loses, whatever comes
 * from other boards. So scores come board by board, a board is settled once all of it was seen, and
 * only so many are kept as come first: more can only push them back.
 */
final class Ranking {

  private static final Comparator<Score> LAST_FIRST = Score.BEST_FIRST.reversed();

  private final int variety;
  private final int most;

  /** Of the boards that are settled; the last of them is the next to leave. */
  private final Queue<Score> first = new PriorityQueue<>(LAST_FIRST);

  /** Of the board that they come from now, likewise; with nothing lost. */
  private final Queue<Score> here = new PriorityQueue<>(LAST_FIRST);

  /**
   * Nothing has a place yet.
   *
   * @param variety the points that each loses for those of its board before it
   * @param most how many come first
   */
  Ranking(int variety, int most) {
    this.variety = variety;
    this.most = most;
  }

  /** What counts less on this board does not come among the first any more. */
  int least() {
    return Math.max(least(first), least(here));
  }

  private int least(Queue<Score> best) {
    return best.size() == most ? best.element().sum() : 0;
  }

  /** What is added from now on is of another board. */
  void begin() {
    int lost = 0;
    for (Score score : inOrder(here)) {
      if (!comesAmong(first, score.losing(lost))) {
        break;
      }
      lost += variety;
    }
    here.clear();
  }

  /** One more of this board, with nothing lost. */
  void add(Score score) {
    comesAmong(here, score);
  }

  private boolean comesAmong(Queue<Score> best, Score score) {
    if (best.size() == most) {
      if (Score.BEST_FIRST.compare(score, best.element()) > 0) {
        return false;
      }
      best.remove();
    }
    return best.add(score);
  }

  private static List<Score> inOrder(Queue<Score> scores) {
    return scores.stream().sorted(Score.BEST_FIRST).toList();
  }

  /** The first of all that were added, the best first. Nothing is added afterwards. */
  List<Score> first() {
    begin();
    return inOrder(first);
  }
}
