package org.tasket.web.board;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tasket.tasket.CalendarEntry;

/**
 * A month of a board, day by day by the clocks of the house.
 *
 * @param days all of its days, also those on which nothing is
 */
public record Month(YearMonth month, List<Day> days) {

  /** What a day shows at once; the rest is folded. */
  private static final int AT_ONCE = 4;

  static Month of(YearMonth month, LocalDate today, List<CalendarEntry> entries, ZoneId house) {
    Map<LocalDate, List<CalendarEntry>> byDay =
        entries.stream()
            .collect(Collectors.groupingBy(entry -> LocalDate.ofInstant(entry.at(), house)));
    List<Day> days =
        IntStream.rangeClosed(1, month.lengthOfMonth())
            .mapToObj(month::atDay)
            .map(date -> new Day(date, date.equals(today), byDay.getOrDefault(date, List.of())))
            .toList();
    return new Month(month, days);
  }

  public boolean isNothing() {
    return days.stream().allMatch(day -> day.entries().isEmpty());
  }

  /** On which day of the week it begins, from 1, a Monday. */
  public int begins() {
    return month.atDay(1).getDayOfWeek().getValue();
  }

  /** One day; its entries come earliest first. */
  public record Day(LocalDate date, boolean today, List<CalendarEntry> entries) {

    public List<CalendarEntry> atOnce() {
      return entries.stream().limit(AT_ONCE).toList();
    }

    public List<CalendarEntry> folded() {
      return entries.stream().skip(AT_ONCE).toList();
    }
  }
}
