package org.tasket.finder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tasket.tasket.Claimable;
import org.tasket.tasket.Taker;

/**
 * Those of all compared that may come among the first. Whenever there are many of them they are put
 * in order, and from then on is passed over what would come after the last of the first, even with
 * nothing lost, or with what it loses because others of its board come before it: whatever is still
 * to come, it does not come among them any more.
 */
final class Contenders implements Taker {

  private static final int ROOM = 4;

  private final Scoring scoring;
  private final int variety;
  private final int most;
  private final int counted;
  private final List<Score> kept;

  /** What one has to count at least; where some of its board are among the first, maybe more. */
  private int least;

  private final Map<UUID, Integer> leastOnBoards = new HashMap<>();

  /** The last of the first, once there are so many. */
  private Optional<Score> last = Optional.empty();

  private int fewestMinutes;
  private int compared;

  /**
   * Nobody has been compared yet.
   *
   * @param most how many come first
   * @param counted where there are more than so many, it does not matter how many
   */
  Contenders(Scoring scoring, int variety, int most, int counted) {
    this.scoring = scoring;
    this.variety = variety;
    this.most = most;
    this.counted = counted;
    this.kept = new ArrayList<>(ROOM * most);
  }

  @Override
  public void take(Claimable tasket) {
    compared++;
    int sum = scoring.sum(tasket, least);
    if (sum >= least && mayComeFirst(new Score(tasket, sum, 0))) {
      kept.add(new Score(tasket, sum, 0));
      if (kept.size() == ROOM * most) {
        narrow();
      }
    }
  }

  private boolean mayComeFirst(Score score) {
    Integer leastThere = leastOnBoards.get(score.tasket().board());
    return leastThere == null
        ? last.filter(one -> Score.BEST_FIRST.compare(one, score) < 0).isEmpty()
        : score.sum() >= leastThere;
  }

  @Override
  public boolean wants(int plannedMinutes) {
    return plannedMinutes >= fewestMinutes || compared <= counted;
  }

  private void narrow() {
    List<Score> first = first();
    last = Optional.of(first.get(most - 1));
    least = first.get(most - 1).sum();
    fewestMinutes = scoring.fewestMinutes(least);
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

  /** How many there were, or some number above those that count. */
  int compared() {
    return compared;
  }
}
