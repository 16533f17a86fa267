package org.tasket.web.tasket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tasket.board.Rulebook.Acceptance;
import org.tasket.board.Translated;
import org.tasket.person.PersonView;
import org.tasket.tasket.Mode;
import org.tasket.tasket.Recurrence;
import org.tasket.tasket.SessionPlan;
import org.tasket.tasket.SessionView;
import org.tasket.tasket.TasketState;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.Terms;
import org.tasket.tasket.Wishes;

class TermsFormTest {

  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private static final Instant END = Instant.parse("2026-03-20T09:30:15Z");
  private static final Instant MORNING = Instant.parse("2026-03-10T07:00:20Z");

  private static TermsForm form(SessionView... sessions) {
    return TermsForm.of(
        tasket(List.of(), sessions), Optional.empty(), List.of(), Locale.ENGLISH, NOW, HELSINKI);
  }

  private static TasketView tasket(List<PersonView> coOwners, SessionView... sessions) {
    Terms terms =
        new Terms("Read aloud", Optional.empty(), "en", 30, Mode.ONLINE, Optional.empty(), END);
    return new TasketView(
        UUID.randomUUID(),
        1,
        "everyone",
        Translated.same("Everyone"),
        Acceptance.FIRST_COME,
        TasketState.OPEN,
        terms,
        List.of(),
        List.of(sessions),
        Optional.empty(),
        new PersonView(UUID.randomUUID(), "Aino", "", Locale.ENGLISH),
        coOwners,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Set.of(),
        END);
  }

  private static SessionView session(Optional<Instant> start, int seats) {
    return new SessionView(
        UUID.randomUUID(),
        start,
        start.map(time -> time.plus(Duration.ofHours(1))),
        start.map(time -> "Europe/Helsinki"),
        seats,
        seats);
  }

  @Nested
  class OpenUntil {

    private final TermsForm form = form(session(Optional.empty(), 2));

    @Test
    void staysToTheSecondWhileNobodyChoosesAnotherDay() {
      assertThat(form.wishes().openUntil()).isEqualTo(END);
    }

    @Test
    void isTheEndOfAnotherDayThatIsChosen() {
      form.setOpenUntil(LocalDate.of(2026, 3, 21));

      assertThat(form.wishes().openUntil()).isEqualTo(Instant.parse("2026-03-21T21:59:00Z"));
    }

    @Test
    void comesBackWhenTheDayDoes() {
      form.setOpenUntil(LocalDate.of(2026, 3, 21));
      form.setOpenUntil(LocalDate.of(2026, 3, 20));

      assertThat(form.wishes().openUntil()).isEqualTo(END);
    }

    @Test
    void isMissingWhereNoDayIsGiven() {
      form.setOpenUntil(null);

      assertThat(form.wishes().openUntil()).isNull();
    }
  }

  @Nested
  class Sessions {

    private final SessionView morning = session(Optional.of(MORNING), 3);
    private final SessionView over = session(Optional.of(NOW.minusSeconds(60)), 3);
    private final TermsForm form = form(over, morning);

    @Test
    void haveSeatsOfTheirOwn() {
      Wishes wishes = form.wishes();

      assertThat(wishes.seats()).isNull();
      assertThat(wishes.sessions())
          .singleElement()
          .satisfies(
              plan -> {
                assertThat(plan.id()).hasValue(morning.id());
                assertThat(plan.start()).hasValue(MORNING);
                assertThat(plan.seats()).isEqualTo(3);
              });
    }

    @Test
    void moveByTheClocksOfTheirPlace() {
      form.getSittings().getRows().get(0).setStart(LocalTime.of(8, 0));

      assertThat(form.wishes().sessions().get(0).start())
          .hasValue(Instant.parse("2026-03-10T06:00:00Z"));
    }

    @Test
    void areAddedWhereSomebodyWritesOne() {
      SittingRow row = form.getSittings().getRows().get(1);
      row.setDay(LocalDate.of(2026, 4, 1));
      row.setStart(LocalTime.of(14, 0));

      assertThat(form.wishes().sessions())
          .hasSize(2)
          .last()
          .satisfies(
              plan -> {
                assertThat(plan.id()).isEmpty();
                assertThat(plan.start()).hasValue(Instant.parse("2026-04-01T11:00:00Z"));
                assertThat(plan.end()).isEmpty();
              });
    }

    @Test
    void areKnownByTheirIdsOnceTheyAreKept() {
      SittingRow row = form.getSittings().getRows().get(2);
      row.setDay(LocalDate.of(2026, 4, 1));
      row.setStart(LocalTime.of(14, 0));
      row.setEnd(LocalTime.of(15, 0));
      SessionView made = session(Optional.of(Instant.parse("2026-04-01T11:00:00Z")), 1);
      form.kept(tasket(List.of(), over, made, morning));

      assertThat(form.wishes().sessions())
          .extracting(SessionPlan::id)
          .containsExactly(Optional.of(morning.id()), Optional.of(made.id()));
    }

    @Test
    void areNotOfferedForWorkAtAnyTimeThatIsPosted() {
      TermsForm anyTime = form(session(Optional.empty(), 2));

      assertThat(anyTime.getSittings().isOpen()).isFalse();
      assertThat(anyTime.wishes().seats()).isEqualTo(2);
      assertThat(anyTime.wishes().sessions()).isEmpty();
    }

    @Test
    void makeANewTasketOneWithTimes() {
      TermsForm usual = TermsForm.usual(Optional.empty(), List.of(), Locale.ENGLISH, NOW, HELSINKI);
      assertThat(usual.wishes().seats()).isEqualTo(1);
      usual.getSittings().getRows().get(0).setDay(LocalDate.of(2026, 4, 1));
      usual.getSittings().setEvery("WEEKLY");

      assertThat(usual.wishes().seats()).isNull();
      assertThat(usual.wishes().more().recurrence())
          .hasValue(new Recurrence(Recurrence.Every.WEEKLY, Optional.empty()));
    }
  }

  @Test
  void skillsAreToldBetweenCommas() {
    TermsForm form = form(session(Optional.empty(), 1));
    form.getHelper().setSkills("Swedish, proofreading , ");

    assertThat(form.wishes().more().helper().skills()).containsExactly("proofreading", "Swedish");
  }

  @Test
  void whoSharesStaysUnlessSomebodyIsNamed() {
    TermsForm form = form(session(Optional.empty(), 1));
    assertThat(form.wishes().more().coOwners()).isEmpty();
    form.getSide().setJoining("bertil, carol");

    assertThat(form.wishes().more().coOwners()).hasValue(List.of("bertil", "carol"));
  }

  @Test
  void whoSharesSinceItWasKeptCanBeTakenAwayAgain() {
    TermsForm form = form(session(Optional.empty(), 1));
    form.getSide().setJoining("bertil");
    form.kept(tasket(List.of(new PersonView(UUID.randomUUID(), "Bertil", "", Locale.ENGLISH))));
    form.getSide().setJoining(null);

    assertThat(form.wishes().more().coOwners()).hasValue(List.of());
  }
}
