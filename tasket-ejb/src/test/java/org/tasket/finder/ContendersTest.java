package org.tasket.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasket.tasket.OpenTasketFixtures.claimable;

import java.time.Duration;
import java.time.Instant;
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
    return best(UUID.randomUUID());
  }

  private static Claimable best(UUID board) {
    return claimable(
        UUID.randomUUID(),
        board,
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

  private boolean mayWant(int minutes, Duration waiting, Duration left) {
    Instant now = InventedPeople.NOW;
    return contenders.mayWant(
        minutes, now.minus(waiting).toEpochMilli(), now.plus(left).toEpochMilli());
  }

  @Test
  void thoseThatCannotComeFirstAreWantedOnlyToBeCounted() {
    for (int i = 0; i < COUNTED; i++) {
      contenders.begin();
      contenders.take(best());
    }
    assertThat(mayWant(1, Duration.ZERO, Duration.ofDays(9))).isTrue();

    contenders.begin();
    contenders.take(best());

    assertThat(contenders.compared()).isEqualTo(COUNTED + 1);
    assertThat(mayWant(60, Claimable.LONG, Duration.ZERO)).isTrue();
    assertThat(mayWant(59, Claimable.LONG, Duration.ZERO)).isFalse();
    assertThat(mayWant(60, Claimable.LONG.dividedBy(2), Duration.ZERO)).isFalse();
    assertThat(mayWant(60, Claimable.LONG, Duration.ofDays(3))).isFalse();
  }

  @Test
  void soAreThoseOfOneBoard() {
    UUID board = UUID.randomUUID();
    contenders.begin();
    for (int i = 0; i <= COUNTED; i++) {
      contenders.take(best(board));
    }

    assertThat(mayWant(60, Claimable.LONG, Duration.ZERO)).isTrue();
    assertThat(mayWant(59, Claimable.LONG, Duration.ZERO)).isFalse();
  }
}
