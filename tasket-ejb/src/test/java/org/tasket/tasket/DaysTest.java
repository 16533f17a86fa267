package org.tasket.tasket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.tasket.platform.InvalidInput;

class DaysTest {

  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
  private static final LocalDate SPRING = LocalDate.of(2027, 3, 28);
  private static final LocalDate AUTUMN = LocalDate.of(2027, 10, 31);

  @Test
  void areAsLongAsTheClocksOfTheirZoneSay() {
    assertThat(length(Days.from(SPRING, 1, HELSINKI))).isEqualTo(Duration.ofHours(23));
    assertThat(length(Days.from(AUTUMN, 1, HELSINKI))).isEqualTo(Duration.ofHours(25));
    assertThat(Days.from(SPRING, 1, HELSINKI).start())
        .isEqualTo(Instant.parse("2027-03-27T22:00:00Z"));
  }

  private static Duration length(Days days) {
    return Duration.between(days.start(), days.end());
  }

  @Test
  void leaveNothingOutBetweenThem() {
    assertThat(Days.from(SPRING, 28, HELSINKI).end())
        .isEqualTo(Days.from(SPRING.plusDays(28), 28, HELSINKI).start());
  }

  @Test
  void areAYearAtMostAndOfOurTimes() {
    assertThat(Days.from(SPRING, Days.MOST, HELSINKI).last()).isEqualTo("2028-03-27");
    refused(SPRING, SPRING.plusDays(Days.MOST));
    refused(SPRING, SPRING.minusDays(1));
    refused(LocalDate.MIN, LocalDate.MIN);
    refused(LocalDate.MAX, LocalDate.MAX);
  }

  private static void refused(LocalDate first, LocalDate last) {
    assertThatThrownBy(() -> new Days(first, last, HELSINKI)).isInstanceOf(InvalidInput.class);
  }
}
