package org.tasket.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasket.notice.NoticePace;

class TimetableTest {

  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

  private static Instant on(String local) {
    return LocalDateTime.parse(local).atZone(HELSINKI).toInstant();
  }

  private static Timetable quiet(int from, int until) {
    return new Timetable(HELSINKI, Optional.of(new Quiet(from, until)));
  }

  private static Optional<Instant> due(Timetable table, NoticePace pace, String at) {
    return table.when(pace, on(at), on(at));
  }

  @ParameterizedTest
  @CsvSource({
    "20, 7, 2026-12-03T12:00, 2026-12-03T12:00",
    "20, 7, 2026-12-03T19:59, 2026-12-03T19:59",
    "20, 7, 2026-12-03T20:00, 2026-12-04T07:00",
    "20, 7, 2026-12-04T06:59, 2026-12-04T07:00",
    "20, 7, 2026-12-04T07:00, 2026-12-04T07:00",
    "12, 13, 2026-12-03T12:30, 2026-12-03T13:00",
    "0, 7, 2026-12-03T23:30, 2026-12-03T23:30"
  })
  void whatComesAtOnceWaitsWhileItIsQuiet(int from, int until, String at, String due) {
    assertThat(due(quiet(from, until), NoticePace.AT_ONCE, at)).contains(on(due));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-03T12:00, 2026-12-04T07:00",
    "2026-12-03T06:00, 2026-12-03T07:00",
    "2026-12-03T07:00, 2026-12-04T07:00"
  })
  void whatComesDailyComesTheNextMorning(String at, String due) {
    assertThat(due(quiet(20, 7), NoticePace.DAILY, at)).contains(on(due));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-03T12:00, 2026-12-07T07:00",
    "2026-12-07T06:59, 2026-12-07T07:00",
    "2026-12-07T07:00, 2026-12-14T07:00"
  })
  void whatComesWeeklyComesOnMonday(String at, String due) {
    assertThat(due(quiet(20, 7), NoticePace.WEEKLY, at)).contains(on(due));
  }

  @Test
  void neverIsNever() {
    assertThat(due(quiet(20, 7), NoticePace.NEVER, "2026-12-03T12:00")).isEmpty();
  }

  @Test
  void whatWasDueIsSentOnceItIsSeenAlsoAfterAStandstill() {
    Timetable table = quiet(20, 7);

    assertThat(table.when(NoticePace.DAILY, on("2026-12-01T12:00"), on("2026-12-03T09:00")))
        .hasValueSatisfying(due -> assertThat(due).isBefore(on("2026-12-03T09:00")));
    assertThat(table.when(NoticePace.DAILY, on("2026-12-01T12:00"), on("2026-12-03T23:00")))
        .contains(on("2026-12-04T07:00"));
  }

  /** On 28 March 2027 the clocks go from 3 to 4, on 31 October from 4 back to 3. */
  @ParameterizedTest
  @CsvSource({
    "20, 7, 2027-03-27T21:00, 2027-03-28T07:00",
    "22, 3, 2027-03-28T02:30, 2027-03-28T04:00",
    "20, 7, 2027-10-30T21:00, 2027-10-31T07:00",
    "22, 4, 2027-10-31T02:30, 2027-10-31T04:00"
  })
  void theMorningIsThatOfTheWallAlsoWhenTheClocksChange(
      int from, int until, String at, String due) {
    assertThat(due(quiet(from, until), NoticePace.AT_ONCE, at)).contains(on(due));
  }

  @Test
  void theHourThatComesTwiceIsQuietTwice() {
    Instant second = Instant.parse("2027-10-31T01:30:00Z");

    assertThat(quiet(22, 4).when(NoticePace.AT_ONCE, second, second))
        .contains(Instant.parse("2027-10-31T02:00:00Z"));
  }

  @Test
  void withoutQuietHoursAllComesAtOnceAndTheMorningIsAtSeven() {
    Timetable table = new Timetable(HELSINKI, Optional.empty());

    assertThat(due(table, NoticePace.AT_ONCE, "2026-12-03T03:00")).contains(on("2026-12-03T03:00"));
    assertThat(due(table, NoticePace.DAILY, "2026-12-03T12:00")).contains(on("2026-12-04T07:00"));
  }
}
