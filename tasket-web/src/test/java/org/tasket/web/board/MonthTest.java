package org.tasket.web.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tasket.tasket.CalendarEntry;

class MonthTest {

  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
  private static final YearMonth FEBRUARY = YearMonth.of(2027, 2);
  private static final LocalDate TODAY = LocalDate.of(2027, 2, 10);

  private static CalendarEntry at(String instant) {
    return new CalendarEntry(Instant.parse(instant), Optional.empty(), null);
  }

  private static Month of(CalendarEntry... entries) {
    return Month.of(FEBRUARY, TODAY, List.of(entries), HELSINKI);
  }

  @Test
  void hasAllOfItsDaysAndKnowsToday() {
    Month month = of();

    assertThat(month.days()).hasSize(28);
    assertThat(month.isNothing()).isTrue();
    assertThat(month.days())
        .filteredOn(Month.Day::today)
        .extracting(Month.Day::date)
        .containsExactly(TODAY);
    assertThat(month.begins()).isEqualTo(1);
  }

  @Test
  void putsWhatIsLateInTheEveningOnTheDayOfTheHouse() {
    Month month = of(at("2027-02-10T22:30:00Z"));

    assertThat(month.days().get(9).entries()).isEmpty();
    assertThat(month.days().get(10).entries()).hasSize(1);
    assertThat(month.isNothing()).isFalse();
  }

  @Test
  void foldsWhatIsTooMuchForADay() {
    CalendarEntry[] six =
        Collections.nCopies(6, at("2027-02-03T10:00:00Z")).toArray(CalendarEntry[]::new);
    Month.Day day = of(six).days().get(2);

    assertThat(day.atOnce()).hasSize(4);
    assertThat(day.folded()).hasSize(2);
  }
}
