package org.tasket.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** It is Tuesday 1 December 2026, one in the afternoon in Helsinki. */
class HumanTimeTest {

  private static final Instant NOW = Instant.parse("2026-12-01T11:00:00Z");

  @Nested
  class WhatIsNear {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "en | 2026-12-01T12:00:00Z | today, 14:00",
          "en | 2026-12-02T12:00:00Z | tomorrow, 14:00",
          "en | 2026-11-30T12:00:00Z | yesterday, 14:00",
          "en | 2026-12-03T12:00:00Z | in 2 days",
          "en | 2026-12-08T12:00:00Z | in 7 days",
          "en | 2026-11-24T12:00:00Z | 7 days ago",
          "en | 2026-12-09T12:00:00Z | Wed 9 Dec",
          "en | 2027-01-09T12:00:00Z | Sat 9 Jan 2027",
          "fi | 2026-12-01T12:05:00Z | tänään klo 14.05",
          "fi | 2026-12-03T12:00:00Z | 2 päivän päästä",
          "fi | 2026-12-09T12:00:00Z | ke 9.12.",
          "sv | 2026-12-02T12:00:00Z | i morgon kl. 14.00",
          "sv | 2026-11-28T12:00:00Z | för 3 dagar sedan",
        })
    void isSaidByTheDay(String language, Instant at, String said) {
      assertThat(in(language).near(at)).isEqualTo(said);
    }

    @Test
    void followsTheHousesMidnightAndNotTheOneOfGreenwich() {
      assertThat(in("en").near(Instant.parse("2026-12-01T22:30:00Z"))).isEqualTo("tomorrow, 00:30");
    }
  }

  @Nested
  class ASitting {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "en | 2026-12-01T12:00:00Z | 2026-12-01T13:30:00Z | today, 14:00–15:30",
          "en | 2026-12-03T12:00:00Z | 2026-12-03T13:00:00Z | Thu 3 Dec, 14:00–15:00",
          "fi | 2026-12-02T12:00:00Z | 2026-12-02T13:00:00Z | huomenna klo 14.00–15.00",
          "fi | 2026-12-03T12:00:00Z | 2026-12-03T13:00:00Z | to 3.12. klo 14.00–15.00",
          "sv | 2026-12-03T12:00:00Z | 2026-12-03T13:00:00Z | tors 3 dec. kl. 14.00–15.00",
          "en | 2026-12-03T20:00:00Z | 2026-12-03T23:00:00Z"
              + " | Thu 3 Dec, 22:00 – Fri 4 Dec, 01:00",
        })
    void isSaidFromWhenToWhen(String language, Instant start, Instant end, String said) {
      assertThat(in(language).span(start, end)).isEqualTo(said);
    }
  }

  @Nested
  class WhatSomebodyHasToKeep {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "en | 2026-12-01T21:59:00Z | today, 23:59",
          "en | 2026-12-03T12:00:00Z | Thu 3 Dec",
          "fi | 2026-12-03T12:00:00Z | to 3.12.",
          "sv | 2026-12-03T12:00:00Z | tors 3 dec.",
        })
    void isSaidAsADay(String language, Instant at, String said) {
      assertThat(in(language).day(at)).isEqualTo(said);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Thu 3 Dec 2026, 14:00",
        "fi | to 3.12.2026 klo 14.00",
        "sv | tors 3 dec. 2026 kl. 14.00",
      })
  void theExactTimeLeavesNothingOut(String language, String said) {
    assertThat(in(language).exact(Instant.parse("2026-12-03T12:00:00Z"))).isEqualTo(said);
  }

  private static HumanTime in(String language) {
    return new HumanTime(NOW, ZoneId.of("Europe/Helsinki"), Locale.forLanguageTag(language));
  }
}
