package org.tasket.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VainCountTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-29");
  private static final VainPlace HERE = new VainPlace(TODAY, Optional.empty());
  private static final VainPlace BOARD = new VainPlace(TODAY, Optional.of(UUID.randomUUID()));

  private final VainCount count = new VainCount();
  private final UUID one = UUID.randomUUID();

  @Test
  void everyBoardAndNoBoardHaveTheirOwnFigure() {
    count.count(HERE, one, 1);
    count.count(BOARD, one, 2);
    count.count(BOARD, UUID.randomUUID(), 2);

    assertThat(count.take()).isEqualTo(Map.of(HERE, 1, BOARD, 2));
    assertThat(count.take()).isEmpty();
  }

  @Test
  void theSameSearchOfOnePersonCountsOnceInADay() {
    count.count(HERE, one, 1);
    count.count(HERE, one, 1);
    count.take();
    count.count(HERE, one, 1);
    assertThat(count.take()).isEmpty();

    VainPlace tomorrow = new VainPlace(TODAY.plusDays(1), Optional.empty());
    count.count(tomorrow, one, 1);
    assertThat(count.take()).isEqualTo(Map.of(tomorrow, 1));
  }

  @Test
  void onePersonCountsForNoMoreThanTen() {
    for (int what = 0; what < 1_000; what++) {
      count.count(HERE, one, what);
    }
    assertThat(count.take()).isEqualTo(Map.of(HERE, VainCount.OF_ONE_PERSON));
  }

  @Test
  void moreThanSoManyPeopleAreNotRemembered() {
    for (int person = 0; person < VainCount.PEOPLE_MOST + 100; person++) {
      count.count(HERE, new UUID(0, person), 1);
    }
    assertThat(count.take()).isEqualTo(Map.of(HERE, VainCount.PEOPLE_MOST));
  }

  @Test
  void whatCouldNotBeWrittenIsWrittenWithTheRest() {
    count.count(HERE, one, 1);
    count.take().forEach(count::putBack);
    count.count(HERE, one, 2);

    assertThat(count.take()).isEqualTo(Map.of(HERE, 2));
  }
}
