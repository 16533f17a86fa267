package org.tasket.finder;

import java.util.List;
import org.tasket.tasket.Claimable;
import org.tasket.tasket.Taker;

/**
 * Scores what somebody could take, and counts it. What cannot come among the first any more is not
 * kept, and not even looked at once so many were counted that it does not matter how many there
 * are.
 */
final class Contenders implements Taker {

  private final Scoring scoring;
  private final Ranking ranking;
  private final int counted;
  private int compared;

  /**
   * Nothing has been compared yet.
   *
   * @param counted where there are more than so many, it does not matter how many
   */
  Contenders(Scoring scoring, Ranking ranking, int counted) {
    this.scoring = scoring;
    this.ranking = ranking;
    this.counted = counted;
  }

  @Override
  public void begin() {
    ranking.begin();
  }

  @Override
  public void take(Claimable tasket) {
    compared++;
    int sum = scoring.sum(tasket, ranking.least());
    if (sum >= ranking.least()) {
      ranking.add(new Score(tasket, sum, 0));
    }
  }

  @Override
  public boolean mayWant(int minutes, long since, long until) {
    return compared <= counted || scoring.most(minutes, since, until) >= ranking.least();
  }

  /** The best first. */
  List<Score> first() {
    return ranking.first();
  }

  /** How many there were, or some number above those that count. */
  int compared() {
    return compared;
  }
}
