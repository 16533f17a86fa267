package org.tasket.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VainCountTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-29");
  private static final VainPlace HOUSE = VainPlace.ofHouse(TODAY);
  private static final VainPlace BOARD = VainPlace.of(TODAY, UUID.randomUUID());

  private final VainCount count = new VainCount();
  private final UUID one = UUID.randomUUID();

  @Test
  void everyBoardAndTheHouseHaveTheirOwnFigure() {
    count.count(HOUSE, one);
    count.count(BOARD, one);
    count.count(BOARD, UUID.randomUUID());

    assertThat(count.take()).isEqualTo(Map.of(HOUSE, 1, BOARD, 2));
    assertThat(count.take()).isEmpty();
  }

  @Test
  void onePersonCountsOnceADayInOnePlaceHoweverOftenTheyLook() {
    for (int time = 0; time < 1_000; time++) {
      count.count(BOARD, one);
    }
    assertThat(count.take()).isEqualTo(Map.of(BOARD, 1));
    count.count(BOARD, one);
    assertThat(count.take()).isEmpty();

    VainPlace tomorrow = VainPlace.of(TODAY.plusDays(1), BOARD.board().orElseThrow());
    count.count(tomorrow, one);
    assertThat(count.take()).isEqualTo(Map.of(tomorrow, 1));
  }

  @Test
  void noMoreAreRememberedThanMemoryBears() {
    for (int person = 0; person < VainCount.REMEMBERED_MOST + 100; person++) {
      count.count(HOUSE, new UUID(0, person));
    }
    assertThat(count.take()).isEqualTo(Map.of(HOUSE, VainCount.REMEMBERED_MOST));
  }

  @Test
  void whatCouldNotBeWrittenIsWrittenWithTheRest() {
    count.count(HOUSE, one);
    count.take().forEach(count::putBack);
    count.count(HOUSE, UUID.randomUUID());

    assertThat(count.take()).isEqualTo(Map.of(HOUSE, 2));
  }
}
