package org.tasket.intranet.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;

/**
 * A sitting of a sample tasket, on a day counted from the one on which it is loaded.
 *
 * @param weeks how many weeks after the first such day
 * @param at the time on the clocks of the sample organisation
 */
record SampleSession(int weeks, DayOfWeek day, String at, int minutes) {

  private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

  /** As the API wants it. */
  Map<String, Object> after(LocalDate loaded, int seats) {
    LocalDate date = loaded.with(TemporalAdjusters.next(day)).plusWeeks(weeks);
    ZonedDateTime start = date.atTime(LocalTime.parse(at)).atZone(ZONE);
    return Map.of(
        "start", start.toInstant().toString(),
        "end", start.plusMinutes(minutes).toInstant().toString(),
        "zone", ZONE.getId(),
        "seats", seats);
  }
}
