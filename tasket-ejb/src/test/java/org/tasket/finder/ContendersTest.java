package org.tasket.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasket.tasket.OpenTasketFixtures.claimable;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tasket.tasket.Claimable;

/** That the first are the right ones, {@link WholeHouseTest} and {@link RankingTest} hold. */
class ContendersTest {

  private static final int COUNTED = 6;

  private final Contenders contenders =
      new Contenders(
          new Scoring(
              InventedPeople.WEIGHTS,
              new Seeker(List.of(), Set.of(), Set.of(), Set.of()),
              SpendTime.now(60),
              InventedPeople.NOW),
          new Ranking(25, 1),
          COUNTED);

  /** On a board of its own, and none counts more. */
  private static Claimable best() {
    return claimable(
        UUID.randomUUID(),
        UUID.randomUUID(),
        List.of(),
        60,
        InventedPeople.NOW.minus(Claimable.LONG),
        InventedPeople.NOW,
        1,
        1,
        0,
        Set.of(),
        Set.of());
  }

  @Test
  void shorterOnesThatCannotComeFirstAreWantedOnlyToBeCounted() {
    for (int i = 0; i < COUNTED; i++) {
      contenders.take(best());
    }
    assertThat(contenders.wants(1)).isTrue();

    contenders.take(best());

    assertThat(contenders.compared()).isEqualTo(COUNTED + 1);
    assertThat(contenders.wants(59)).isFalse();
    assertThat(contenders.wants(60)).isTrue();
  }
}
