package org.tasket.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasket.tasket.OpenTasketFixtures.claimable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tasket.cause.Cause;
import org.tasket.platform.SettingsFixtures;
import org.tasket.tasket.Claimable;

class ScoringTest {

  private static final Instant NOW = InventedPeople.NOW;
  private static final UUID HOUSE = id("house");
  private static final Claimable HALF_HOUR =
      claimable(
          id("tasket"),
          id("board"),
          List.of(),
          30,
          NOW,
          NOW.plus(Duration.ofDays(10)),
          2,
          2,
          0,
          Set.of(),
          Set.of());

  private static UUID id(String name) {
    return InventedPeople.id(name);
  }

  private static Seeker nobody() {
    return new Seeker(List.of(), Set.of(), Set.of(), Set.of());
  }

  private static int points(Part part, Seeker seeker, SpendTime wish, Claimable tasket) {
    return new Scoring(InventedPeople.WEIGHTS, seeker, wish, NOW).points(tasket).get(part);
  }

  private static int points(Part part, Claimable tasket) {
    return points(part, nobody(), SpendTime.now(60), tasket);
  }

  @Nested
  class Minutes {

    @Test
    void countByHowMuchOfThemIsFilled() {
      assertThat(points(Part.MINUTES, nobody(), SpendTime.now(30), HALF_HOUR)).isEqualTo(100);
      assertThat(points(Part.MINUTES, nobody(), SpendTime.now(120), HALF_HOUR)).isEqualTo(25);
    }
  }

  @Nested
  class TheMost {

    private final Seeker everybody =
        new Seeker(
            List.of(id("near")), Set.of(id("excel")), Set.of(id("excel")), Set.of(Cause.values()));

    private Claimable tasket(int minutes, Duration waiting, Duration left, int held) {
      return claimable(
          HALF_HOUR.id(),
          HALF_HOUR.board(),
          List.of(id("far")),
          minutes,
          NOW.minus(waiting),
          NOW.plus(left),
          2,
          2,
          held,
          Set.of(id("excel")),
          Set.of(Cause.HEALTH));
    }

    private int most(Scoring scoring, Claimable tasket) {
      return scoring.most(tasket.minutes(), tasket.waitingSince(), tasket.untilMillis());
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0, 0", "7, 3, 9, 0", "29, 13, 6, 1", "30, 99, 1, 0"})
    void isWhatComesOfAllThatIsNotKnownYet(int minutes, int waiting, int left, int held) {
      Claimable tasket = tasket(minutes, Duration.ofDays(waiting), Duration.ofDays(left), held);
      for (Seeker seeker : List.of(nobody(), everybody)) {
        Scoring scoring =
            new Scoring(InventedPeople.WEIGHTS, seeker, SpendTime.now(30).inThe(Mood.LEARN), NOW);

        assertThat(most(scoring, tasket)).isEqualTo(scoring.sum(tasket, 0));
        assertThat(most(scoring, HALF_HOUR)).isGreaterThanOrEqualTo(scoring.sum(HALF_HOUR, 0));
      }
    }
  }

  @Nested
  class Skills {

    private final Claimable skilled = asking("excel", "writing");

    private Claimable asking(String... names) {
      Set<UUID> skills = Set.copyOf(List.of(names).stream().map(ScoringTest::id).toList());
      return claimable(
          HALF_HOUR.id(),
          HALF_HOUR.board(),
          List.of(),
          30,
          NOW,
          HALF_HOUR.until(),
          2,
          2,
          0,
          skills,
          Set.of());
    }

    private Seeker able(String... names) {
      return new Seeker(
          List.of(),
          Set.copyOf(List.of(names).stream().map(ScoringTest::id).toList()),
          Set.of(),
          Set.of());
    }

    @Test
    void countMoreTheMoreOfThoseAskedForOneHas() {
      SpendTime wish = SpendTime.now(30);
      assertThat(points(Part.SKILLS, able("singing"), wish, skilled)).isZero();
      assertThat(points(Part.SKILLS, able("excel", "singing"), wish, skilled)).isEqualTo(60);
      assertThat(points(Part.SKILLS, able("excel", "writing"), wish, skilled)).isEqualTo(80);
    }

    @Test
    void countMoreForWhoIsInTheMoodToUseThem() {
      SpendTime wish = SpendTime.now(30).inThe(Mood.SKILLS);
      assertThat(points(Part.SKILLS, able("excel", "writing"), wish, skilled)).isEqualTo(240);
      assertThat(points(Part.MINUTES, able("excel"), wish, skilled)).isEqualTo(100);
    }

    @Test
    void thatOneHasAreNotThoseOneWantsToLearn() {
      assertThat(points(Part.LEARN, able("excel"), SpendTime.now(30), skilled)).isZero();
    }
  }

  @Nested
  class Causes {

    private final Claimable forNature =
        claimable(
            HALF_HOUR.id(),
            HALF_HOUR.board(),
            List.of(),
            30,
            NOW,
            HALF_HOUR.until(),
            2,
            2,
            0,
            Set.of(),
            Set.of(Cause.NATURE, Cause.CHILDREN));

    private Seeker who(Cause... causes) {
      return new Seeker(List.of(), Set.of(), Set.of(), Set.of(causes));
    }

    @Test
    void countWhereOneIsOnesOwnAndOnlyThere() {
      SpendTime wish = SpendTime.now(30);
      assertThat(points(Part.CAUSES, who(Cause.NATURE, Cause.HEALTH), wish, forNature))
          .isEqualTo(60);
      assertThat(points(Part.CAUSES, who(Cause.HEALTH), wish, forNature)).isZero();
      assertThat(points(Part.CAUSES, who(), wish, forNature)).isZero();
      assertThat(points(Part.CAUSES, who(Cause.NATURE), wish, HALF_HOUR)).isZero();
    }
  }

  @Nested
  class Departments {

    private final List<UUID> budget = List.of(id("budget"), id("finance"), HOUSE);

    @Test
    void areFartherApartTheLessIsAboveBoth() {
      assertThat(Scoring.distance(budget, List.of(id("pay"), id("finance"), HOUSE)))
          .isLessThan(Scoring.distance(budget, List.of(id("maps"), id("it"), HOUSE)));
      assertThat(Scoring.distance(budget, List.of(id("other house")))).isEqualTo(1);
    }

    @Test
    void areNotApartWhereOneIsPartOfTheOtherOrOneIsNotKnown() {
      assertThat(Scoring.distance(budget, budget)).isZero();
      assertThat(Scoring.distance(budget, List.of(id("finance"), HOUSE))).isZero();
      assertThat(Scoring.distance(List.of(HOUSE), budget)).isZero();
      assertThat(Scoring.distance(List.of(), budget)).isZero();
      assertThat(Scoring.distance(budget, List.of())).isZero();
    }
  }

  @Nested
  class TheTaskets {

    private Claimable of(long since, long until, int held) {
      return claimable(
          HALF_HOUR.id(),
          HALF_HOUR.board(),
          List.of(),
          30,
          NOW.minus(Duration.ofDays(since)),
          NOW.plus(Duration.ofDays(until)),
          4,
          4 - held,
          held,
          Set.of(),
          Set.of());
    }

    @Test
    void seatsCountByHowManyAreFree() {
      assertThat(points(Part.SEATS, of(0, 9, 0))).isEqualTo(30);
      assertThat(points(Part.SEATS, of(0, 9, 3))).isEqualTo(8);
    }

    @Test
    void endCountsFromSevenDaysBefore() {
      assertThat(points(Part.ENDING, of(0, 0, 0))).isEqualTo(30);
      assertThat(points(Part.ENDING, of(0, 7, 0))).isZero();
      assertThat(points(Part.ENDING, of(0, 70, 0))).isZero();
    }

    @Test
    void waitingCountsToFourteenDaysAndOnlyWithoutAHelper() {
      assertThat(points(Part.WAITING, of(7, 9, 0))).isEqualTo(20);
      assertThat(points(Part.WAITING, of(70, 9, 0))).isEqualTo(40);
      assertThat(points(Part.WAITING, of(70, 9, 1))).isZero();
    }
  }

  @Nested
  class TheOrder {

    private Score score(String board, int points, String name) {
      Claimable tasket =
          claimable(
              id(name),
              id(board),
              List.of(),
              30,
              NOW,
              HALF_HOUR.until(),
              1,
              1,
              0,
              Set.of(),
              Set.of());
      return new Score(tasket, points, 0);
    }

    @Test
    void oneBoardDoesNotFillThePage() {
      List<Score> ranked =
          InventedPeople.byRanking(
              List.of(
                  score("one", 100, "a"),
                  score("one", 99, "b"),
                  score("one", 98, "c"),
                  score("two", 80, "d")),
              25,
              10);

      assertThat(ranked)
          .extracting(score -> score.tasket().id())
          .containsExactly(id("a"), id("d"), id("b"), id("c"));
      assertThat(ranked).extracting(Score::lost).containsExactly(0, 0, 25, 50);
    }

    @Test
    void ofEqualsIsByTheirEndsAndThenByTheirIds() {
      Instant end = HALF_HOUR.until();
      List<UUID> ids = Stream.of("a", "b", "c").map(ScoringTest::id).sorted().toList();
      List<Score> equal =
          List.of(
              ending(end, ids.get(2)),
              ending(end, ids.get(1)),
              ending(end.minusSeconds(1), ids.get(0)),
              ending(end.plusSeconds(1), UUID.fromString("00000000-0000-0000-0000-000000000000")));

      assertThat(InventedPeople.byRanking(equal, 0, 4))
          .extracting(score -> score.tasket().id())
          .containsExactly(
              ids.get(0),
              ids.get(1),
              ids.get(2),
              UUID.fromString("00000000-0000-0000-0000-000000000000"));
    }

    private Score ending(Instant until, UUID id) {
      Claimable tasket =
          claimable(id, HALF_HOUR.board(), List.of(), 30, NOW, until, 1, 1, 0, Set.of(), Set.of());
      return new Score(tasket, 50, 0);
    }

    @Test
    void isAlwaysTheSame() {
      List<Score> equal =
          new ArrayList<>(
              List.of(score("one", 50, "a"), score("two", 50, "b"), score("three", 50, "c")));
      List<Score> first = InventedPeople.byRanking(equal, 25, 2);
      Collections.reverse(equal);

      assertThat(InventedPeople.byRanking(equal, 25, 2)).isEqualTo(first).hasSize(2);
    }
  }

  @Nested
  class Weight {

    private final Claimable full = seats(1, 4);
    private final Claimable empty = seats(4, 4);

    /** The one of which more seats are free takes fewer minutes. */
    private Claimable seats(int free, int all) {
      return claimable(
          id("of " + free),
          id("board of " + free),
          List.of(),
          free > 1 ? 50 : 60,
          NOW,
          HALF_HOUR.until(),
          all,
          free,
          all - free,
          Set.of(),
          Set.of());
    }

    private Scoring scoring(Map<String, String> set) {
      return new Scoring(
          Weights.of(SettingsFixtures.settings(set)), nobody(), SpendTime.now(60), NOW);
    }

    private List<Score> ranked(Map<String, String> set) {
      Weights weights = Weights.of(SettingsFixtures.settings(set));
      Scoring scoring = scoring(set);
      return InventedPeople.byRanking(
          Stream.of(full, empty)
              .map(tasket -> new Score(tasket, scoring.sum(tasket, 0), 0))
              .toList(),
          weights.variety(),
          2);
    }

    @Test
    void thatIsSetChangesPointsAndOrder() {
      assertThat(ranked(Map.of())).extracting(Score::tasket).containsExactly(empty, full);

      Map<String, String> none = Map.of("tasket.finder.weight.seats", "0");
      assertThat(ranked(none)).extracting(Score::tasket).containsExactly(full, empty);
      assertThat(scoring(none).points(empty)).containsEntry(Part.SEATS, 0);
    }

    @ParameterizedTest
    @EnumSource
    void ofEachPartIsASettingOfItsOwn(Part part) {
      String name = "tasket.finder.weight." + part.label();
      Weights weights = Weights.of(SettingsFixtures.settings(Map.of(name, "7")));

      assertThat(weights.of(part, Mood.ANY)).isEqualTo(7);
      for (Part other : Part.values()) {
        assertThat(weights.of(other, Mood.ANY) == InventedPeople.WEIGHTS.of(other, Mood.ANY))
            .isEqualTo(other != part);
      }
    }

    @Test
    void ofMoodAndVarietyIsASettingToo() {
      Weights weights =
          Weights.of(
              SettingsFixtures.settings(
                  Map.of("tasket.finder.weight.mood", "2", "tasket.finder.weight.variety", "4")));

      assertThat(weights.of(Part.SKILLS, Mood.SKILLS)).isEqualTo(160);
      assertThat(weights.variety()).isEqualTo(4);
    }
  }
}
