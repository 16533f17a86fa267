package org.tasket.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.calendar.Appointment.Day;
import org.tasket.calendar.Appointment.Hours;
import org.tasket.calendar.Appointment.When;

/** What one library writes, another one reads. */
class CalendarFileTest {

  private static final Instant NOW = Instant.parse("2026-10-01T08:00:00Z");
  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
  private static final Hours EVENING =
      new Hours(
          Instant.parse("2026-10-06T15:00:00Z"),
          Instant.parse("2026-10-06T16:30:00Z"),
          ZoneOffset.UTC);
  private static final Party HOUSE = new Party("Tasket", "tasket@example.org");
  private static final Party AINO =
      new Party("Aino \"A\" Malli; x\r\nX-EVIL:1", "aino@example.org");

  private static Appointment appointment(String title, When when) {
    return new Appointment(
        "uid-1",
        3,
        when,
        title,
        List.of("It is not sure yet."),
        Optional.of("Room 1, left"),
        URI.create("https://intranet.example.org/tasket/taskets/1"),
        true);
  }

  private static Appointment called(String title) {
    return appointment(title, EVENING);
  }

  private static Calendar read(String text) {
    try {
      Calendar calendar = new CalendarBuilder().build(new StringReader(text));
      assertThat(calendar.validate().getEntries())
          .filteredOn(entry -> !calendar.getComponents().isEmpty())
          .isEmpty();
      return calendar;
    } catch (IOException | ParserException unreadable) {
      throw new AssertionError(text, unreadable);
    }
  }

  private static VEvent event(String text) {
    List<VEvent> events = read(text).getComponents("VEVENT");
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  private static String published(Appointment... all) {
    return CalendarFile.published("Tasket", List.of(all), NOW);
  }

  private static String value(VEvent event, String property) {
    return event.getProperty(property).map(Property::getValue).orElseThrow();
  }

  private static Temporal start(VEvent event) {
    return event.<DtStart<Temporal>>getRequiredProperty("DTSTART").getDate();
  }

  private static Temporal end(VEvent event) {
    return event.<DtEnd<Temporal>>getRequiredProperty("DTEND").getDate();
  }

  @Test
  void anAppointmentIsReadAsItWasWritten() {
    VEvent event = event(published(called("Proofread, please; today")));

    assertThat(value(event, "UID")).isEqualTo("uid-1");
    assertThat(value(event, "SEQUENCE")).isEqualTo("3");
    assertThat(value(event, "SUMMARY")).isEqualTo("Proofread, please; today");
    assertThat(value(event, "LOCATION")).isEqualTo("Room 1, left");
    assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
    assertThat(value(event, "CLASS")).isEqualTo("PRIVATE");
    assertThat(value(event, "URL")).isEqualTo("https://intranet.example.org/tasket/taskets/1");
    assertThat(value(event, "DESCRIPTION"))
        .isEqualTo("It is not sure yet.\nhttps://intranet.example.org/tasket/taskets/1");
    assertThat(Instant.from(start(event))).isEqualTo(EVENING.start());
    assertThat(Instant.from(end(event))).isEqualTo(EVENING.end());
  }

  @Test
  void programsAreAskedToComeOnceAnHour() {
    assertThat(published().lines())
        .contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H");
  }

  /** RFC 5545 wants something in it; calendar programs do not. */
  @Test
  void anEmptyCalendarIsOneToo() {
    Calendar calendar = read(published());

    assertThat(calendar.getComponents()).isEmpty();
    assertThat(calendar.getProperty("NAME").map(Property::getValue)).contains("Tasket");
  }

  @Test
  void aDayIsWholeAndKeepsNobodyBusy() {
    VEvent event = event(published(appointment("Deliver", new Day(LocalDate.of(2026, 12, 31)))));

    assertThat(start(event)).isEqualTo(LocalDate.of(2026, 12, 31));
    assertThat(end(event)).isEqualTo(LocalDate.of(2027, 1, 1));
    assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT");
  }

  /** Both Sundays of the year, before, in and after the hour that is lacking or comes twice. */
  @ParameterizedTest
  @CsvSource({
    "2026-03-29T00:30:00Z, 02:30+02:00",
    "2026-03-29T01:30:00Z, 04:30+03:00",
    "2026-10-25T00:30:00Z, 03:30+03:00",
    "2026-10-25T01:30:00Z, 03:30+02:00"
  })
  void theClocksOfSummerAndWinterMoveNoAppointment(String at, String onTheWall) {
    Instant begin = Instant.parse(at);
    VEvent event =
        event(
            published(
                appointment("Sit", new Hours(begin, begin.plusSeconds(3600), ZoneOffset.UTC))));

    ZonedDateTime wall = Instant.from(start(event)).atZone(HELSINKI);
    assertThat(wall.toLocalTime() + wall.getOffset().getId()).isEqualTo(onTheWall);
    assertThat(Instant.from(end(event))).isEqualTo(begin.plusSeconds(3600));
  }

  @Nested
  class Text {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Sort\r\nATTENDEE:mailto:evil@example.org",
          "Sort\rATTENDEE:mailto:evil@example.org",
          "Sort\nEND:VEVENT\nBEGIN:VEVENT",
          "Sort\u0085X:1\u2028Y:2\u000B\u0007end",
          "a\\nb \\; \\, \\\\ ;,:\"",
        })
    void isTextAndNeverALineOfItsOwn(String title) {
      String text = published(called(title));
      VEvent event = event(text);

      assertThat(text.lines().map(line -> line.replaceAll("[:;].*", "")))
          .doesNotContain("ATTENDEE", "X", "Y");
      assertThat(value(event, "SUMMARY").lines().toList())
          .isEqualTo(title.replaceAll("[\u0085\u000B\u0007]", " ").lines().toList());
    }

    @Test
    void isFoldedSoThatNoLetterBreaks() {
      String title = "Ääkkösiä 😀 ja lisää ".repeat(6).strip();
      String text = published(called(title));

      assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(76));
      assertThat(value(event(reread(text)), "SUMMARY")).isEqualTo(title);
    }

    private String reread(String text) {
      return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
  }

  @Nested
  class Invitations {

    @Test
    void nameWhoInvitesAndWhoHasAgreed() {
      String text = CalendarFile.invitation(called("Sort"), HOUSE, AINO, NOW);
      VEvent event = event(text);

      assertThat(read(text).getProperty("METHOD").map(Property::getValue)).contains("REQUEST");
      assertThat(value(event, "ORGANIZER")).isEqualTo("mailto:tasket@example.org");
      assertThat(value(event, "ATTENDEE")).isEqualTo("mailto:aino@example.org");
      assertThat(text).contains("PARTSTAT=ACCEPTED").contains("RSVP=FALSE");
    }

    @Test
    void aNameIsANameAndNeverALineOfItsOwn() {
      VEvent event = event(CalendarFile.invitation(called("Sort"), HOUSE, AINO, NOW));

      assertThat(event.getProperty("X-EVIL")).isEmpty();
      assertThat(event.getRequiredProperty("ATTENDEE").<Cn>getRequiredParameter("CN").getValue())
          .startsWith("Aino \"A\" Malli; x");
    }

    @Test
    void areTakenBackUnderTheSameName() {
      String text = CalendarFile.cancellation(called("Sort"), HOUSE, AINO, NOW);
      VEvent event = event(text);

      assertThat(read(text).getProperty("METHOD").map(Property::getValue)).contains("CANCEL");
      assertThat(value(event, "UID")).isEqualTo("uid-1");
      assertThat(value(event, "STATUS")).isEqualTo("CANCELLED");
    }
  }
}
