package org.tasket.tasket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Summer time begins in Finland on 28 March 2027, at three, and ends on 31 October, at four. */
class WallClockTest {

  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(HELSINKI).toInstant();
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-28T09:00, 2027-03-27T09:00, 23",
    "2027-10-31T09:00, 2027-10-30T09:00, 25",
    "2027-06-02T09:00, 2027-06-01T09:00, 24"
  })
  void aDayBeforeIsTheSameTimeOnTheWall(String moment, String before, long hours) {
    assertThat(WallClock.dayBefore(at(moment), HELSINKI)).isEqualTo(at(before));
    assertThat(Duration.between(at(before), at(moment)).toHours()).isEqualTo(hours);
  }

  @Nested
  class OfASession {

    private static Session session(String start, String zone) {
      Instant begins = LocalDateTime.parse(start).atZone(ZoneId.of(zone)).toInstant();
      SessionPlan plan =
          new SessionPlan(
              Optional.of(begins),
              Optional.of(begins.plus(Duration.ofHours(1))),
              Optional.of(zone),
              2);
      return Tasket.draft(
              TasketFixtures.OWNER,
              TasketFixtures.OWNER,
              Terms.of(TasketWishes.proofreading(TasketFixtures.NOW)),
              List.of(plan),
              TasketFixtures.NOW)
          .sessions()
          .get(0);
    }

    @ParameterizedTest
    @CsvSource({
      "2027-03-28T09:00, 2027-03-27T08:59, 2027-03-27T09:00",
      "2027-10-31T09:00, 2027-10-30T08:59, 2027-10-30T09:00"
    })
    void theDayBeforeBeginsAtItsOwnTime(String start, String tooEarly, String dayBefore) {
      Session session = session(start, HELSINKI.getId());

      assertThat(session.beginsWithinADay(at(tooEarly))).isFalse();
      assertThat(session.beginsWithinADay(at(dayBefore))).isTrue();
      assertThat(session.beginsWithinADay(at(start))).isFalse();
    }

    /** New York changes its clocks two weeks before Helsinki does. */
    @Test
    void theWallsAreThoseOfItsPlace() {
      Session session = session("2027-03-14T09:00", "America/New_York");
      Instant start = session.start().orElseThrow();

      assertThat(session.beginsWithinADay(start.minus(Duration.ofMinutes(23 * 60 + 1)))).isFalse();
      assertThat(session.beginsWithinADay(start.minus(Duration.ofHours(23)))).isTrue();
    }
  }
}
