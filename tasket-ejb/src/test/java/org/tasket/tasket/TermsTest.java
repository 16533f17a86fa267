package org.tasket.tasket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
        at(noon, noon.plusSeconds(1), "Europe/Helsinki", 500));
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
        new Case(at(noon, one, "UTC", 501), "sessions.seats:range"));
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
  void seatsAndSessionsExcludeEachOther() {
    SessionPlan plan =
        new SessionPlan(Optional.of(NOW.plusSeconds(1)), Optional.of(END), Optional.of("UTC"), 1);
    Wishes both = new Wishes("A title", null, "en", 30, "ONLINE", null, END, 1, List.of(plan));

    assertThat(wrong(both)).containsExactly("seats:either");
  }
}
