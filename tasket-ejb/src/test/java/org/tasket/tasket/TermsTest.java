package org.tasket.tasket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tasket.platform.Checks;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.InvalidInput.FieldError;

class TermsTest {

  private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
  private static final Instant END = NOW.plus(Duration.ofDays(10));
  private static final Wishes GOOD = TasketWishes.proofreading(NOW);

  private static List<String> wrong(Wishes wishes) {
    Checks checks = new Checks();
    Terms.check(checks, wishes, NOW);
    SessionPlan.check(checks, wishes, NOW);
    try {
      checks.orThrow();
      return List.of();
    } catch (InvalidInput input) {
      return input.errors().stream().map(TermsTest::brief).toList();
    }
  }

  private static String brief(FieldError error) {
    return error.field() + ":" + error.code();
  }

  private static Wishes title(String title) {
    return new Wishes(title, null, "en", 30, "ONLINE", null, END, 1, List.of());
  }

  private static Wishes description(String text) {
    return new Wishes("A title", text, "en", 30, "ONLINE", null, END, 1, List.of());
  }

  private static Wishes minutes(Integer minutes) {
    return new Wishes("A title", null, "en", minutes, "ONLINE", null, END, 1, List.of());
  }

  private static Wishes seats(Integer seats) {
    return new Wishes("A title", null, "en", 30, "ONLINE", null, END, seats, List.of());
  }

  private static Wishes end(Instant end) {
    return new Wishes("A title", null, "en", 30, "ONLINE", null, end, 1, List.of());
  }

  private static Wishes spoken(String language, String mode) {
    return new Wishes("A title", null, language, 30, mode, null, END, 1, List.of());
  }

  private static Wishes at(Instant start, Instant end, String zone, Integer seats) {
    SessionPlan plan =
        new SessionPlan(
            Optional.ofNullable(start), Optional.ofNullable(end), Optional.ofNullable(zone), seats);
    return new Wishes("A title", null, "en", 30, "ONLINE", null, END, null, List.of(plan));
  }

  private static Wishes helped(List<String> skills, String learn, String needs, String may) {
    return TasketWishes.helped(
        GOOD,
        new HelperTerms(
            skills,
            Optional.ofNullable(learn),
            Optional.ofNullable(needs),
            Optional.ofNullable(may)));
  }

  private static Wishes skills(String... skills) {
    return helped(List.of(skills), null, null, null);
  }

  private static List<String> numbered(int many) {
    return IntStream.range(0, many).mapToObj(i -> "skill " + i).toList();
  }

  private static Wishes repeated(Wishes wishes, Instant until) {
    return TasketWishes.repeated(
        wishes, Optional.of(new Recurrence(Recurrence.Every.WEEKLY, Optional.ofNullable(until))));
  }

  static Stream<Wishes> allowed() {
    Instant noon = NOW.plusSeconds(3600);
    return Stream.of(
        GOOD,
        title("abc"),
        title("a".repeat(120)),
        title("😀".repeat(60)),
        description("a".repeat(20_000)),
        description(""),
        minutes(5),
        minutes(2_400),
        seats(1),
        seats(500),
        end(NOW.plusMillis(1)),
        end(NOW.plus(Duration.ofDays(180))),
        spoken("fi", "ON_SITE"),
        spoken("sv", "EITHER"),
        at(noon, noon.plusSeconds(1), "Europe/Helsinki", 500),
        at(noon, NOW.plus(Terms.AHEAD_MOST), "Europe/Helsinki", 1),
        TasketWishes.doneBy(GOOD, NOW.plusMillis(1)),
        TasketWishes.doneBy(GOOD, NOW.plus(Terms.AHEAD_MOST)),
        skills("R"),
        skills("a".repeat(40), "b".repeat(40)),
        helped(numbered(10), "a".repeat(1_000), "b".repeat(2_000), "c".repeat(2_000)),
        helped(List.of(), " ", "", null),
        repeated(at(noon, noon.plusSeconds(1), "UTC", 1), null),
        repeated(at(noon, noon.plusSeconds(1), "UTC", 1), NOW.plus(Terms.AHEAD_MOST)));
  }

  @ParameterizedTest
  @MethodSource("allowed")
  void theEndsOfEveryRangeAreAllowed(Wishes wishes) {
    assertThat(wrong(wishes)).isEmpty();
  }

  record Case(Wishes wishes, String told) {}

  static Stream<Case> refused() {
    Instant noon = NOW.plusSeconds(3600);
    Instant one = NOW.plusSeconds(7200);
    return Stream.of(
        new Case(title(null), "title:missing"),
        new Case(title("  "), "title:missing"),
        new Case(title("ab"), "title:length"),
        new Case(title("a".repeat(121)), "title:length"),
        new Case(title("two\nlines"), "title:line"),
        new Case(description("a".repeat(20_001)), "description:length"),
        new Case(minutes(null), "plannedMinutes:missing"),
        new Case(minutes(4), "plannedMinutes:range"),
        new Case(minutes(2_401), "plannedMinutes:range"),
        new Case(seats(null), "seats:missing"),
        new Case(seats(0), "seats:range"),
        new Case(seats(501), "seats:range"),
        new Case(end(null), "openUntil:missing"),
        new Case(end(NOW), "openUntil:past"),
        new Case(end(NOW.plus(Duration.ofDays(180)).plusMillis(1)), "openUntil:ahead"),
        new Case(spoken("de", "ONLINE"), "language:choice"),
        new Case(spoken(null, "ONLINE"), "language:missing"),
        new Case(spoken("en", "NOWHERE"), "mode:choice"),
        new Case(at(one, noon, "Europe/Helsinki", 1), "sessions.end:order"),
        new Case(at(NOW, noon, "Europe/Helsinki", 1), "sessions.start:past"),
        new Case(at(noon, one, "Mars/Olympus", 1), "sessions.zone:zone"),
        new Case(at(noon, one, null, 1), "sessions.zone:zone"),
        new Case(at(null, one, "UTC", 1), "sessions.start:missing"),
        new Case(at(noon, one, "UTC", 501), "sessions.seats:range"),
        new Case(
            at(noon, NOW.plus(Terms.AHEAD_MOST).plusMillis(1), "UTC", 1), "sessions.end:ahead"),
        new Case(TasketWishes.doneBy(GOOD, NOW), "doBy:past"),
        new Case(TasketWishes.doneBy(GOOD, NOW.plus(Terms.AHEAD_MOST).plusMillis(1)), "doBy:ahead"),
        new Case(TasketWishes.doneBy(at(noon, one, "UTC", 1), one), "doBy:anytime"),
        new Case(skills(" "), "skills:missing"),
        new Case(skills("a".repeat(201)), "skills:length"),
        new Case(skills("two\nlines"), "skills:line"),
        new Case(skills("Finnish", "finnish "), "skills:twice"),
        new Case(skills("plain language", "Plain  language"), "skills:twice"),
        new Case(helped(numbered(11), null, null, null), "skills:many"),
        new Case(helped(List.of(), "a".repeat(1_001), null, null), "learn:length"),
        new Case(helped(List.of(), null, "a".repeat(2_001), null), "requirements:length"),
        new Case(helped(List.of(), null, null, "a".repeat(2_001)), "authority:length"),
        new Case(repeated(GOOD, null), "recurrence:first"),
        new Case(repeated(at(noon, one, "UTC", 1), NOW), "recurrence.until:past"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void aStepBeyondIsRefusedWithItsFieldAndReason(Case refused) {
    assertThat(wrong(refused.wishes())).containsExactly(refused.told());
  }

  @Test
  void everythingWrongIsToldAtOnce() {
    assertThat(wrong(new Wishes(null, null, null, null, null, null, null, null, List.of())))
        .containsExactly(
            "title:missing",
            "language:missing",
            "plannedMinutes:missing",
            "mode:missing",
            "openUntil:missing",
            "seats:missing");
  }

  @Test
  void whatIsTooMuchIsNotLookedAtOneByOne() {
    SessionPlan nothing = new SessionPlan(Optional.empty(), Optional.empty(), Optional.empty(), 0);
    Wishes sessions =
        new Wishes(
            "A title", null, "en", 30, "ONLINE", null, END, null, Collections.nCopies(61, nothing));

    assertThat(wrong(sessions)).containsExactly("sessions:many");
    assertThat(wrong(skills(Collections.nCopies(11, "same").toArray(String[]::new))))
        .containsExactly("skills:many");
  }

  @Test
  void seatsAndSessionsExcludeEachOther() {
    SessionPlan plan =
        new SessionPlan(Optional.of(NOW.plusSeconds(1)), Optional.of(END), Optional.of("UTC"), 1);
    Wishes both = new Wishes("A title", null, "en", 30, "ONLINE", null, END, 1, List.of(plan));

    assertThat(wrong(both)).containsExactly("seats:either");
  }

  @Test
  void aTimeThatHasPassedMeanwhileIsNoFaultOfAChange() {
    Wishes wishes = TasketWishes.doneBy(GOOD, NOW.plusSeconds(60));
    Checks checks = new Checks();
    Terms.check(checks, wishes, Terms.of(wishes), END.plusSeconds(1));

    assertThatCode(checks::orThrow).doesNotThrowAnyException();
  }

  @Test
  void skillsComeInTheOrderOfTheAlphabet() {
    assertThat(Terms.of(skills("writing", "Finnish", " law ")).helper().skills())
        .containsExactly("Finnish", "law", "writing");
  }
}
