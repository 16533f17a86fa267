package org.tasket.mail;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * The hours of a day, by the clocks on somebody's wall, in which no mail comes; over midnight where
 * the second is not later than the first.
 *
 * @param from the first quiet hour, from 0 to 23
 * @param until the hour that is quiet no more
 */
public record Quiet(int from, int until) {

  /** From two hours such as {@code 20-7}; empty from {@code none}. */
  static Optional<Quiet> parse(String text) {
    return Optional.of(text)
        .filter(hours -> !hours.equals("none"))
        .map(hours -> hours.split("-", 2))
        .map(hours -> new Quiet(Integer.parseInt(hours[0]), Integer.parseInt(hours[1])));
  }

  boolean includes(LocalTime time) {
    int hour = time.getHour();
    return from < until ? from <= hour && hour < until : from <= hour || hour < until;
  }

  /** When it is over next. In the night in which that hour is left out, with the next one. */
  ZonedDateTime endAfter(ZonedDateTime moment) {
    ZonedDateTime today = at(moment.toLocalDate(), moment.getZone());
    return today.isAfter(moment) ? today : at(moment.toLocalDate().plusDays(1), moment.getZone());
  }

  private ZonedDateTime at(LocalDate day, ZoneId zone) {
    return day.atTime(until, 0).atZone(zone);
  }
}
