package org.tasket.finder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tasket.tasket.Claimable;

/**
 * Those of all compared that may come among the first. Whenever there are many of them they are put
 * in order, and from then on is passed over what counts less than the last of the first, even with
 * nothing lost, or with what it loses because others of its board come before it: whatever is still
 * to come, it does not come among them any more.
 */
final class Contenders {

  private static final int ROOM = 4;

  private final Scoring scoring;
  private final int variety;
  private final int most;
  private final List<Score> kept;

  /** What one has to count at least; where some of its board are among the first, maybe more. */
  private int least;

  private final Map<UUID, Integer> leastOnBoards = new HashMap<>();
  private int compared;

  Contenders(Scoring scoring, int variety, int most) {
    this.scoring = scoring;
    this.variety = variety;
    this.most = most;
    this.kept = new ArrayList<>(ROOM * most);
  }

  void compare(Claimable tasket) {
    compared++;
    int sum = scoring.sum(tasket, least);
    if (sum >= least && sum >= leastOnBoards.getOrDefault(tasket.board(), least)) {
      kept.add(new Score(tasket, sum, 0));
      if (kept.size() == ROOM * most) {
        narrow();
      }
    }
  }

  private void narrow() {
    List<Score> first = first();
    least = first.get(most - 1).sum();
    kept.clear();
    leastOnBoards.clear();
    for (Score score : first) {
      kept.add(score.losing(0));
      // Either it counts as much as the last of its board, or it loses for that one too.
      leastOnBoards.put(
          score.tasket().board(), score.lost() + Math.min(score.sum(), least + variety));
    }
  }

  /** The best first. */
  List<Score> first() {
    return Ranking.of(kept, variety, most);
  }

  /** How many there were. */
  int compared() {
    return compared;
  }
}
