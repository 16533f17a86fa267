package org.tasket.finder;

import java.util.ArrayList;
import java.util.List;
import org.tasket.tasket.Claimable;

/**
 * Those of all compared that may come among the first. Whenever there are many of them they are put
 * in order, and from then on what counts less than the last of the first is passed over: it cannot
 * come among them any more, whoever is still to come.
 */
final class Contenders {

  private static final int ROOM = 4;

  private final Scoring scoring;
  private final int variety;
  private final int most;
  private final List<Score> kept;
  private int least = 0;
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
    if (sum >= least) {
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
    first.forEach(score -> kept.add(score.losing(0)));
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
