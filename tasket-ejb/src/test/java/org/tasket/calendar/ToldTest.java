package org.tasket.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tasket.calendar.Appointment.Day;
import org.tasket.calendar.Appointment.Hours;
import org.tasket.calendar.Appointment.When;

class ToldTest {

  private static final Instant NOW = Instant.parse("2026-10-01T08:00:00Z");
  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
  private static final UUID CLAIM = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
  private static final URI LINK = URI.create("https://intranet.example.org/tasket/taskets/1");
  private static final Hours EVENING =
      new Hours(NOW.plus(Duration.ofDays(2)), NOW.plus(Duration.ofDays(2).plusHours(2)), HELSINKI);

  private final Told told = Told.nothing(CLAIM);

  private static Appointment appointment(int sequence, When when, String title) {
    return new Appointment(
        CLAIM.toString(), sequence, when, title, List.of(), Optional.empty(), LINK, true);
  }

  private Optional<Invitation> stands(int sequence, String title) {
    return told.stands(appointment(sequence, EVENING, title), HELSINKI, false);
  }

  private Optional<Invitation> ends(int sequence, Instant at) {
    return told.ends(sequence, "A page", LINK, HELSINKI, at, false);
  }

  @Test
  void isToldOfAnAppointmentOnceAndAgainOnlyWhereItChanged() {
    assertThat(stands(1, "A page").orElseThrow().method()).isEqualTo("REQUEST");
    assertThat(stands(2, "A page")).isEmpty();

    Hours later =
        new Hours(EVENING.start(), EVENING.end().plus(Duration.ofHours(1)), EVENING.zone());
    Invitation changed =
        told.stands(appointment(3, later, "A page"), HELSINKI, false).orElseThrow();
    assertThat(changed.appointment().sequence()).isEqualTo(3);
    assertThat(changed.cancelled()).isFalse();
  }

  @Test
  void isNotToldOfANewTitleAlone() {
    stands(1, "A pgae");

    assertThat(stands(2, "A page")).isEmpty();
  }

  @Test
  void isToldOfTheEndByTheSameNameAndOnce() {
    stands(1, "A page");

    Invitation end = ends(2, NOW).orElseThrow();
    assertThat(end.method()).isEqualTo("CANCEL");
    assertThat(end.appointment().uid()).isEqualTo(CLAIM.toString());
    assertThat(end.appointment().sequence()).isEqualTo(2);
    assertThat(end.appointment().when()).isEqualTo(EVENING);
    assertThat(ends(3, NOW)).isEmpty();
  }

  @Test
  void isNotToldOfTheEndOfWhatItNeverKnewOrWhatIsOver() {
    assertThat(ends(1, NOW)).isEmpty();

    stands(2, "A page");
    assertThat(ends(3, EVENING.end())).isEmpty();
  }

  @Test
  void whatEndedCanBeginAnew() {
    stands(1, "A page");
    ends(2, NOW);

    assertThat(stands(3, "A page")).isPresent();
  }

  @Test
  void whatCouldNotBeSentIsToldAgain() {
    stands(1, "A page");

    assertThat(told.stands(appointment(1, EVENING, "A page"), HELSINKI, true)).isPresent();
  }

  @Test
  void aDayOfDeliveryStaysThatDayInTheHousesZone() {
    Day day = new Day(LocalDate.of(2026, 10, 25)); // of 25 hours
    told.stands(
        new Appointment(
            CLAIM + "-hold", 1, day, "Deliver", List.of(), Optional.empty(), LINK, true),
        HELSINKI,
        false);

    Invitation end = ends(2, NOW).orElseThrow();
    assertThat(end.appointment().when()).isEqualTo(day);
    assertThat(end.appointment().uid()).isEqualTo(CLAIM + "-hold");
  }

  @Test
  void theDayOfDeliveryComesInPlaceOfASessionThatIsOverAndEndsByItsOwnName() {
    stands(1, "A page");
    assertThat(told.isOfDay()).isFalse();

    Day day = new Day(LocalDate.of(2026, 10, 10));
    String name = CLAIM + "-hold";
    Appointment hold =
        new Appointment(name, 1, day, "Deliver", List.of(), Optional.empty(), LINK, true);
    Invitation then = told.stands(hold, HELSINKI, false).orElseThrow();
    assertThat(then.method()).isEqualTo("REQUEST");
    assertThat(then.appointment().uid()).isEqualTo(name);
    assertThat(told.isOfDay()).isTrue();

    Invitation end = ends(2, EVENING.end().plus(Duration.ofHours(1))).orElseThrow();
    assertThat(end.method()).isEqualTo("CANCEL");
    assertThat(end.appointment().uid()).isEqualTo(name);
    assertThat(end.appointment().when()).isEqualTo(day);
  }
}
