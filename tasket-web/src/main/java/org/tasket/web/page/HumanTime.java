package org.tasket.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Says times as people do: near ones by the day ("tomorrow, 14:00", "in 3 days"), further ones by
 * date, another year with its number; and exactly, for who asks.
 */
final class HumanTime {

  private static final int NEAR = 7;

  private final Instant now;
  private final ZoneId zone;
  private final Locale language;
  private final Texts texts;

  HumanTime(Instant now, ZoneId zone, Locale language) {
    this.now = now;
    this.zone = zone;
    this.language = language;
    this.texts = Texts.in(language);
  }

  String near(Instant at) {
    long days = daysTo(at);
    return Math.abs(days) < 2 || Math.abs(days) > NEAR
        ? day(at)
        : texts.text(days > 0 ? "time.in" : "time.ago", Math.abs(days));
  }

  /** The day, for a time that somebody has to keep: by name where it is next, else by date. */
  String day(Instant at) {
    long days = daysTo(at);
    if (Math.abs(days) > 1) {
      return date(at);
    }
    return texts.text(dayBeside(days), formatted(at, "time.clock"));
  }

  private String date(Instant at) {
    boolean thisYear = at.atZone(zone).getYear() == today().getYear();
    return formatted(at, thisYear ? "time.date" : "time.date.year");
  }

  /** From when to when, as people say it. */
  String span(Instant start, Instant end) {
    long days = daysTo(start);
    String clocks = clocks(start, end);
    if (Math.abs(days) > 1) {
      return texts.text("time.exact", date(start), clocks);
    }
    return texts.text(dayBeside(days), clocks);
  }

  /** The same for whom the day is known. */
  String clocks(Instant start, Instant end) {
    return formatted(start, "time.clock")
        + (sameDay(start, end)
            ? "–" + formatted(end, "time.clock")
            : " – " + texts.text("time.exact", date(end), formatted(end, "time.clock")));
  }

  private boolean sameDay(Instant start, Instant end) {
    return start.atZone(zone).toLocalDate().equals(end.atZone(zone).toLocalDate());
  }

  private static String dayBeside(long days) {
    return days == 0 ? "time.today" : days > 0 ? "time.tomorrow" : "time.yesterday";
  }

  String exact(Instant at) {
    return texts.text("time.exact", formatted(at, "time.date.year"), formatted(at, "time.clock"));
  }

  private String formatted(Instant at, String pattern) {
    ZonedDateTime local = at.atZone(zone);
    return DateTimeFormatter.ofPattern(texts.text(pattern), language).format(local);
  }

  private long daysTo(Instant at) {
    return ChronoUnit.DAYS.between(today(), at.atZone(zone).toLocalDate());
  }

  private LocalDate today() {
    return now.atZone(zone).toLocalDate();
  }
}
