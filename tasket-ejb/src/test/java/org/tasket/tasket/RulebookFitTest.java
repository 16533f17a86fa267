package org.tasket.tasket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasket.tasket.TasketFixtures.NOW;
import static org.tasket.tasket.TasketFixtures.draft;
import static org.tasket.tasket.TasketFixtures.session;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.board.Audience;
import org.tasket.board.BoardFixtures;
import org.tasket.board.BoardRules;
import org.tasket.cause.Cause;
import org.tasket.platform.Checks;
import org.tasket.platform.InvalidInput;

class RulebookFitTest {

  private static final String FIELDS =
      "{'fields': ["
          + "{'key': 'unit', 'label': {'en': 'Unit'}, 'type': 'TEXT', 'required': true},"
          + "{'key': 'pages', 'label': {'en': 'Pages'}, 'type': 'NUMBER'},"
          + "{'key': 'day', 'label': {'en': 'Day'}, 'type': 'DATE'},"
          + "{'key': 'size', 'label': {'en': 'Size'}, 'type': 'CHOICE', 'choices': ['S', 'L']}]}";

  private static BoardRules rules(String patch) {
    return BoardFixtures.rules(false, BoardFixtures.rulebook(patch));
  }

  /** A tasket of 30 minutes and one seat, open for ten days. */
  private static Tasket with(String category, String organisation, String extra) {
    BoardTerms board =
        new BoardTerms(
            Optional.ofNullable(category),
            Optional.ofNullable(organisation),
            List.of(),
            BoardFixtures.json(extra),
            Audience.everyone());
    return draft(TasketWishes.onBoard(TasketWishes.proofreading(NOW), board));
  }

  private static Tasket plain() {
    return with(null, null, "{}");
  }

  private static List<String> told(Runnable check) {
    try {
      check.run();
      return List.of();
    } catch (InvalidInput input) {
      return input.errors().stream().map(error -> error.field() + ":" + error.code()).toList();
    }
  }

  private static List<String> wrong(Tasket tasket, BoardRules rules) {
    return told(() -> new RulebookFit(rules, NOW).publishable(tasket));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'limits': {'minutesFrom': 30, 'minutesTo': 30}}",
        "{'limits': {'seats': 1}}",
        "{'openDays': 10}"
      })
  void theEndsOfEveryLimitAreAllowed(String patch) {
    assertThat(wrong(plain(), rules(patch))).isEmpty();
  }

  record Case(String patch, String told) {}

  static Stream<Case> refused() {
    return Stream.of(
        new Case("{'limits': {'minutesFrom': 31}}", "plannedMinutes:range"),
        new Case("{'limits': {'minutesTo': 29}}", "plannedMinutes:range"),
        new Case("{'openDays': 9}", "openUntil:ahead"),
        new Case(FIELDS, "extra.unit:missing"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void aStepBeyondIsRefusedWithItsField(Case refused) {
    assertThat(wrong(plain(), rules(refused.patch()))).containsExactly(refused.told());
  }

  @Test
  void seatsAreLimitedInEachSession() {
    BoardRules two = rules("{'limits': {'seats': 2}}");

    assertThat(wrong(draft(TasketWishes.seats(3, NOW)), two)).containsExactly("seats:range");
    Tasket sessions =
        TasketFixtures.withSessions(
            session(NOW.plusSeconds(60), 2), session(NOW.plusSeconds(600), 2));
    assertThat(wrong(sessions, two)).isEmpty();
    sessions.reschedule(List.of(session(NOW.plusSeconds(900), 3)), NOW);
    assertThat(wrong(sessions, two)).containsExactly("sessions.seats:range");
  }

  @Test
  void thereMustBeASessionToCome() {
    Tasket tasket = TasketFixtures.withSessions(session(NOW, 2));

    assertThat(wrong(tasket, rules("{}"))).containsExactly("sessions:over");
  }

  @Test
  void aCategoryIsOneOfTheBoards() {
    BoardRules board = rules("{'categories': [{'key': 'texts', 'name': {'en': 'Texts'}}]}");

    assertThat(wrong(with("texts", null, "{}"), board)).isEmpty();
    assertThat(wrong(with("sums", null, "{}"), board)).containsExactly("category:unknown");
    assertThat(wrong(plain(), board)).isEmpty();
  }

  @Test
  void volunteeringNamesWhomItHelps() {
    BoardRules board = BoardFixtures.volunteering(BoardFixtures.rulebook("{}"));

    assertThat(wrong(plain(), board)).containsExactly("organisation:missing");
    assertThat(wrong(with(null, "Red Cross", "{}"), board)).isEmpty();
  }

  @Test
  void anOrganisationHasTwoHundredCharactersAndABoardOfItsKind() {
    BoardRules helping = BoardFixtures.volunteering(BoardFixtures.rulebook("{}"));

    assertThat(wrongOrganisation("a".repeat(200), helping)).isEmpty();
    assertThat(wrongOrganisation("a".repeat(201), helping)).containsExactly("organisation:length");
    assertThat(wrongOrganisation("Red Cross", rules("{}"))).containsExactly("organisation:kind");
  }

  @Test
  void volunteeringIsForUpToThreeCausesEachOnceAndOtherWorkForNone() {
    BoardRules helping = BoardFixtures.volunteering(BoardFixtures.rulebook("{}"));

    assertThat(wrongCauses(helping, Cause.NATURE, Cause.HEALTH, Cause.ANIMALS)).isEmpty();
    assertThat(wrongCauses(helping, Cause.NATURE, Cause.HEALTH, Cause.ANIMALS, Cause.SPORTS))
        .containsExactly("causes:many");
    assertThat(wrongCauses(helping, Cause.NATURE, Cause.NATURE)).containsExactly("causes:twice");
    assertThat(wrongCauses(rules("{}"), Cause.NATURE)).containsExactly("causes:kind");
    assertThat(wrongCauses(rules("{}"))).isEmpty();
  }

  private static List<String> wrongCauses(BoardRules board, Cause... causes) {
    BoardTerms terms =
        new BoardTerms(
            Optional.empty(),
            Optional.empty(),
            List.of(causes),
            BoardTerms.NONE.extra(),
            Audience.everyone());
    Checks checks = new Checks();
    terms.check(checks, board, BoardTerms.NONE);
    return told(checks::orThrow);
  }

  private static List<String> wrongOrganisation(String name, BoardRules board) {
    Checks checks = new Checks();
    with(null, name, "{}").terms().board().check(checks, board, BoardTerms.NONE);
    return told(checks::orThrow);
  }

  @Test
  void tenPeopleShareATasketAndNotEleven() {
    assertThat(told(() -> Editing.checked(Collections.nCopies(10, "eeva")))).isEmpty();
    assertThat(told(() -> Editing.checked(Collections.nCopies(11, "eeva"))))
        .containsExactly("coOwners:many");
  }

  @Test
  void aStricterRulebookBreaksNothingThatIsUnderWay() {
    RulebookFit fit = new RulebookFit(rules("{'limits': {'minutesTo': 29, 'seats': 1}}"), NOW);
    Tasket tasket = draft(TasketWishes.seats(2, NOW));

    assertThat(told(() -> fit.editable(tasket, List.of("title", "description")))).isEmpty();
    assertThat(told(() -> fit.editable(tasket, List.of("title", "plannedMinutes"))))
        .containsExactly("plannedMinutes:range");
    assertThat(told(() -> fit.editable(tasket, List.of("seats")))).containsExactly("seats:range");
  }

  @Nested
  class Answers {

    private static List<String> wrong(String answers, String before) {
      Checks checks = new Checks();
      JsonObject given = BoardFixtures.json(answers);
      ExtraAnswers.of(BoardFixtures.rulebook(FIELDS))
          .check(checks, given, BoardFixtures.json(before));
      return told(checks::orThrow);
    }

    static Stream<Case> wrongKinds() {
      return Stream.of(
          new Case("{'unit': 7}", "extra.unit:type.text"),
          new Case("{'unit': ' '}", "extra.unit:missing"),
          new Case("{'unit': '" + "a".repeat(1_001) + "'}", "extra.unit:length"),
          new Case("{'pages': '7'}", "extra.pages:type.number"),
          new Case("{'pages': 7.5}", "extra.pages:type.number"),
          new Case("{'pages': 1e999999999}", "extra.pages:type.number"),
          new Case("{'day': 'soon'}", "extra.day:date"),
          new Case("{'day': '+99999-01-01'}", "extra.day:date"),
          new Case("{'day': 20261203}", "extra.day:date"),
          new Case("{'size': 'M'}", "extra.size:choice"),
          new Case("{'colour': 'red'}", "extra.colour:field"));
    }

    @ParameterizedTest
    @MethodSource("wrongKinds")
    void ofAnotherKindAreRefused(Case refused) {
      assertThat(wrong(refused.patch(), "{}")).containsExactly(refused.told());
    }

    @Test
    void ofTheRightKindAreTaken() {
      String good = "{'unit': 'Legal', 'pages': 12, 'day': '2026-12-03', 'size': 'L'}";

      assertThat(wrong(good, "{}")).isEmpty();
      assertThat(wrong("{'unit': '" + "a".repeat(1_000) + "'}", "{}")).isEmpty();
    }

    @Test
    void thatWereThereBeforeAreLeftInPeace() {
      assertThat(wrong("{'colour': 'red'}", "{'colour': 'red'}")).isEmpty();
    }
  }

  @Test
  void anEndIsCountedFromTheMomentOfPublishing() {
    RulebookFit later = new RulebookFit(rules("{'openDays': 9}"), NOW.plus(Duration.ofDays(1)));

    assertThat(told(() -> later.publishable(plain()))).isEmpty();
  }
}
