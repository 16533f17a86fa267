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
import org.junit.jupiter.params.provider.EnumSource;
import org.tasket.tasket.Recurrence.Every;

class SeriesTest {

  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(HELSINKI).toInstant();
  }

  private static Series series(Every every, String start, String end, Optional<String> until) {
    SessionPlan first =
        new SessionPlan(
            Optional.of(at(start)), Optional.of(at(end)), Optional.of(HELSINKI.getId()), 4);
    return Series.repeating(first, new Recurrence(every, until.map(SeriesTest::at)));
  }

  private static Series series(Every every, String start, String end) {
    return series(every, start, end, Optional.empty());
  }

  private static List<String> starts(List<SessionPlan> plans) {
    return plans.stream()
        .map(plan -> LocalDateTime.ofInstant(plan.start().orElseThrow(), HELSINKI).toString())
        .toList();
  }

  @Nested
  class KeepsTheTimeOnTheWall {

    /** In Finland summer time begins on Sunday 28 March 2027. */
    @Test
    void whenSummerTimeBegins() {
      Series weekly = series(Every.WEEKLY, "2027-03-22T09:00", "2027-03-22T10:00");
      List<SessionPlan> made = weekly.next(at("2027-03-22T08:00"));

      assertThat(starts(made)).startsWith("2027-03-29T09:00", "2027-04-05T09:00");
      assertThat(made.get(0).start().orElseThrow())
          .isEqualTo(at("2027-03-22T09:00").plus(Duration.ofHours(7 * 24 - 1)));
    }

    /** And ends on Sunday 31 October 2027. */
    @Test
    void whenSummerTimeEnds() {
      Series weekly = series(Every.WEEKLY, "2027-10-26T09:00", "2027-10-26T10:00");
      List<SessionPlan> made = weekly.next(at("2027-10-26T08:00"));

      assertThat(starts(made)).startsWith("2027-11-02T09:00", "2027-11-09T09:00");
      assertThat(made.get(0).start().orElseThrow())
          .isEqualTo(at("2027-10-26T09:00").plus(Duration.ofHours(7 * 24 + 1)));
    }

    @Test
    void andNeverEndsBeforeItStartsWhereTheHourIsMissing() {
      Series weekly = series(Every.WEEKLY, "2027-03-21T03:30", "2027-03-21T03:45");
      SessionPlan missing = weekly.next(at("2027-03-21T00:00")).get(0);

      assertThat(missing.start().orElseThrow()).isEqualTo(at("2027-03-28T04:30"));
      assertThat(missing.end().orElseThrow()).isEqualTo(at("2027-03-28T04:45"));
    }

    @Test
    void andKeepsItsLengthWhereOnlyTheStartIsMissing() {
      Series weekly = series(Every.WEEKLY, "2027-03-21T03:45", "2027-03-21T04:15");
      SessionPlan shifted = weekly.next(at("2027-03-21T00:00")).get(0);

      assertThat(Duration.between(shifted.start().orElseThrow(), shifted.end().orElseThrow()))
          .isEqualTo(Duration.ofMinutes(30));
    }
  }

  @Nested
  class Monthly {

    @Test
    void comesOnTheSameDayOrTheLastOfTheMonth() {
      Series monthly = series(Every.MONTHLY, "2027-01-31T12:00", "2027-01-31T13:00");

      assertThat(starts(monthly.next(at("2027-01-31T11:00"))))
          .containsExactly("2027-02-28T12:00", "2027-03-31T12:00");
      assertThat(starts(monthly.next(at("2027-03-31T12:00")))).containsExactly("2027-04-30T12:00");
    }
  }

  @Test
  void everyTwoWeeksSkipsEverySecond() {
    Series series = series(Every.TWO_WEEKLY, "2027-05-03T12:00", "2027-05-03T13:00");

    assertThat(starts(series.next(at("2027-05-03T11:00"))))
        .containsExactly(
            "2027-05-17T12:00", "2027-05-31T12:00", "2027-06-14T12:00", "2027-06-28T12:00");
  }

  @ParameterizedTest
  @EnumSource(Every.class)
  void nothingIsMadeTwiceAndNothingBeyondSixtyDays(Every every) {
    Instant now = at("2027-05-03T11:00");
    Series series = series(every, "2027-05-03T12:00", "2027-05-03T13:00");
    List<SessionPlan> made = series.next(now);

    assertThat(made)
        .isNotEmpty()
        .allMatch(plan -> !plan.start().orElseThrow().isAfter(now.plus(Series.AHEAD)));
    assertThat(series.next(now)).isEmpty();
  }

  @Test
  void theSixtiethDayIsStillNear() {
    Series series = series(Every.WEEKLY, "2027-05-03T12:00", "2027-05-03T13:00");
    Instant eighth = at("2027-06-28T12:00");

    assertThat(series.next(eighth.minus(Series.AHEAD).minusMillis(1))).hasSize(7);
    assertThat(series.next(eighth.minus(Series.AHEAD))).hasSize(1);
  }

  @Test
  void whatTheClockSleptOverIsNotMadeUpFor() {
    Series series = series(Every.WEEKLY, "2027-05-03T12:00", "2027-05-03T13:00");
    Instant late = at("2027-07-05T12:00");

    assertThat(starts(series.next(late))).startsWith("2027-07-12T12:00").hasSize(8);
  }

  @Test
  void itEndsWithTheLastThatMayStart() {
    Optional<String> until = Optional.of("2027-05-17T12:00");
    Series series = series(Every.WEEKLY, "2027-05-03T12:00", "2027-05-03T13:00", until);

    assertThat(starts(series.next(at("2027-05-03T11:00"))))
        .containsExactly("2027-05-10T12:00", "2027-05-17T12:00");
  }

  @Test
  void aLaterEndGoesOnWhereItStopped() {
    Optional<String> until = Optional.of("2027-05-10T12:00");
    Instant now = at("2027-05-03T11:00");
    Series series = series(Every.WEEKLY, "2027-05-03T12:00", "2027-05-03T13:00", until);
    series.next(now);
    Series longer = series.until(Optional.of(at("2027-05-17T12:00")));

    assertThat(starts(longer.next(now))).containsExactly("2027-05-17T12:00");
  }
}
