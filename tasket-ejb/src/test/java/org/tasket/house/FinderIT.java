package org.tasket.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tasket.house.Everyone.aino;
import static org.tasket.house.Everyone.david;
import static org.tasket.house.Everyone.somebody;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tasket.board.BoardFixtures;
import org.tasket.board.BoardKeeping;
import org.tasket.board.Boards;
import org.tasket.board.EditBoard;
import org.tasket.board.OpenBoard;
import org.tasket.cause.Cause;
import org.tasket.claim.ClaimSeat;
import org.tasket.claim.Claims;
import org.tasket.finder.Begins;
import org.tasket.finder.Finder;
import org.tasket.finder.Fit;
import org.tasket.finder.Mood;
import org.tasket.finder.Nearness;
import org.tasket.finder.Part;
import org.tasket.finder.SpendTime;
import org.tasket.person.Actor;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.Reason;
import org.tasket.profile.Profiles;
import org.tasket.profile.SetProfile;
import org.tasket.profile.VisibleTo;
import org.tasket.tasket.BoardTerms;
import org.tasket.tasket.Mode;
import org.tasket.tasket.SessionPlan;
import org.tasket.tasket.TasketOwners;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.TasketWishes;
import org.tasket.tasket.Taskets;
import org.tasket.tasket.Wishes;

/** Somebody is suggested what they can take now, and nothing else. */
@ExtendWith(ArquillianExtension.class)
class FinderIT {

  private static final SpendTime HALF_AN_HOUR = SpendTime.now(30).atMost(100);
  private static final Duration MONTHS = Duration.ofDays(90);
  private static final SpendTime FIVE_MINUTES = SpendTime.now(5).atMost(100);

  @Inject Finder finder;
  @Inject Taskets taskets;
  @Inject TasketOwners owners;
  @Inject Claims claims;
  @Inject Boards boards;
  @Inject BoardKeeping keeping;
  @Inject Profiles profiles;
  @Inject SettableClock clock;

  private Actor helper;

  @Deployment
  static WebArchive house() {
    return House.asNew();
  }

  @BeforeEach
  void somebodyNew() {
    helper = somebody("helper-" + System.nanoTime());
  }

  private TasketView open(String board, Wishes wishes) {
    return taskets.publish(aino(), taskets.post(aino(), board, wishes).id());
  }

  private TasketView open() {
    return open("everyone", TasketWishes.seats(2, clock.now()));
  }

  private List<UUID> found(Actor who, SpendTime wish) {
    return finder.find(who, wish).items().stream().map(fit -> fit.tasket().id()).toList();
  }

  @Test
  void whatFitsTheMinutesIsSuggestedWithAReasonAndWhatTakesLongerIsNot() {
    TasketView tasket = open();

    assertThat(finder.find(helper, HALF_AN_HOUR).items())
        .filteredOn(fit -> fit.tasket().id().equals(tasket.id()))
        .singleElement()
        .satisfies(fit -> assertThat(fit.reasons()).isNotEmpty());
    assertThat(found(helper, SpendTime.now(29).atMost(100))).doesNotContain(tasket.id());
  }

  @Test
  void onesOwnIsNotSuggested() {
    TasketView tasket = open();

    assertThat(found(aino(), HALF_AN_HOUR)).doesNotContain(tasket.id());
  }

  @Test
  void whatSomebodyTookOnceDoesNotComeBackHoweverItEnded() {
    TasketView tasket = open();
    UUID claim = claims.claim(helper, tasket.id(), Optional.empty()).id();
    assertThat(found(helper, HALF_AN_HOUR)).doesNotContain(tasket.id());

    claims.withdraw(helper, claim, Reason.required("No time", null));
    assertThat(found(helper, HALF_AN_HOUR)).doesNotContain(tasket.id());

    TasketView declined = open();
    UUID other = claims.claim(helper, declined.id(), Optional.empty()).id();
    claims.decline(aino(), other, Reason.required("Done already", null));
    assertThat(found(helper, HALF_AN_HOUR)).doesNotContain(declined.id());
    assertThat(found(somebody("another"), HALF_AN_HOUR)).contains(tasket.id(), declined.id());
  }

  @Test
  void whatSomebodyAppliedOrStoodInLineForDoesNotComeBackEither() {
    String choosy = board("{'acceptance': 'OWNER_ACCEPTS'}");
    TasketView applied = open(choosy, TasketWishes.seats(2, clock.now()));
    UUID application = claims.claim(helper, applied.id(), Optional.empty()).id();
    claims.decline(aino(), application, Reason.required("Somebody else came first", null));

    TasketView full = open("everyone", TasketWishes.seats(1, clock.now()));
    UUID seat = claims.claim(somebody("another"), full.id(), Optional.empty()).id();
    UUID place = claims.claim(helper, full.id(), new ClaimSeat(Optional.empty(), true, false)).id();
    claims.withdraw(helper, place, Reason.required("No time", null));
    claims.withdraw(somebody("another"), seat, Reason.required("No time", null));

    assertThat(found(helper, HALF_AN_HOUR)).doesNotContain(applied.id(), full.id());
    assertThat(found(somebody("a third"), HALF_AN_HOUR)).contains(applied.id(), full.id());
  }

  @Test
  void whatSomebodyWasMadeACoOwnerOfDoesNotComeBackOnceTheyAreNoMore() {
    TasketView tasket = open();
    String name = helper.person().toString();
    Wishes wishes = TasketWishes.seats(2, clock.now());
    tasket = taskets.edit(aino(), tasket.id(), tasket.version(), TasketWishes.shared(wishes, name));
    assertThat(found(helper, HALF_AN_HOUR)).doesNotContain(tasket.id());

    taskets.edit(aino(), tasket.id(), tasket.version(), TasketWishes.shared(wishes));

    assertThat(found(helper, HALF_AN_HOUR)).doesNotContain(tasket.id());
  }

  /** Where nothing else is: what is looked for is near a street of this test's own. */
  @Test
  void oneBoardLosesPointsForEachThatStandsBeforeIt() {
    String one = board("{}");
    String two = board("{}");
    for (int i = 0; i < 4; i++) {
      open(one, TasketWishes.at("Variety street", TasketWishes.seats(1, clock.now())));
    }
    TasketView poorer = open(two, shorter("Variety street"));

    List<Fit> fits = finder.find(helper, wish(Begins.NOW, Nearness.NEAR, "variety street")).items();

    assertThat(fits).extracting(Fit::lost).containsExactly(0, 0, 25, 50, 75);
    assertThat(fits)
        .extracting(fit -> fit.tasket().board())
        .containsExactly(one, two, one, one, one);
    assertThat(fits.get(1).tasket().id()).isEqualTo(poorer.id());
    assertThat(fits)
        .allSatisfy(
            fit ->
                assertThat(fit.score())
                    .isEqualTo(fit.points().values().stream().mapToInt(x -> x).sum() - fit.lost()));
  }

  /** A few points less, for 25 minutes of 30. */
  private Wishes shorter(String place) {
    Wishes usual = TasketWishes.at(place, TasketWishes.seats(1, clock.now()));
    return new Wishes(
        usual.title(),
        usual.description(),
        usual.language(),
        25,
        usual.mode(),
        usual.place(),
        usual.openUntil(),
        usual.seats(),
        List.of());
  }

  @Test
  void ofEqualsTheOneThatEndsFirstComesFirstAndThenTheOneWithTheLesserId() {
    Instant end = clock.now().plus(Duration.ofDays(10));
    List<UUID> expected = new ArrayList<>();
    UUID last = open(board("{}"), endingAt(end.plusSeconds(1))).id();
    for (int i = 0; i < 3; i++) {
      expected.add(open(board("{}"), endingAt(end)).id());
    }
    expected.sort(Comparator.naturalOrder());
    expected.add(0, open(board("{}"), endingAt(end.minusSeconds(1))).id());
    expected.add(last);

    assertThat(found(helper, wish(Begins.NOW, Nearness.NEAR, "equal street"))).isEqualTo(expected);
  }

  private static Wishes endingAt(Instant end) {
    return TasketWishes.at("Equal street", TasketWishes.openUntil(end));
  }

  @Test
  void whatNobodyCanClaimIsNotSuggested() {
    TasketView full = open("everyone", TasketWishes.seats(1, clock.now()));
    claims.claim(somebody("another"), full.id(), Optional.empty());
    TasketView paused = open();
    taskets.pause(aino(), paused.id());
    String archived = board("{}");
    TasketView away = open(archived, TasketWishes.seats(1, clock.now()));
    keeping.archive(david(), archived);

    assertThat(found(helper, HALF_AN_HOUR)).doesNotContain(full.id(), paused.id(), away.id());
  }

  @Test
  void whereSomebodyHasAsManyClaimsAsTheBoardAllowsNothingMoreIsSuggested() {
    String limited = board("{'limits': {'liveClaims': 1}}");
    TasketView first = open(limited, TasketWishes.seats(1, clock.now()));
    TasketView second = open(limited, TasketWishes.seats(1, clock.now()));
    assertThat(found(helper, HALF_AN_HOUR)).contains(first.id(), second.id());

    claims.claim(helper, first.id(), Optional.empty());

    assertThat(found(helper, HALF_AN_HOUR)).doesNotContain(second.id());
  }

  @Test
  void aLimitCountsFromTheMomentItIsMade() {
    String slug = board("{}");
    TasketView first = open(slug, TasketWishes.seats(1, clock.now()));
    TasketView second = open(slug, TasketWishes.seats(1, clock.now()));
    claims.claim(helper, first.id(), Optional.empty());
    assertThat(found(helper, HALF_AN_HOUR)).contains(second.id());

    rule(slug, "{'limits': {'liveClaims': 1}}");

    assertThat(found(helper, HALF_AN_HOUR)).doesNotContain(second.id());
  }

  private String board(String rules) {
    String slug = "board-" + System.nanoTime();
    keeping.open(david(), OpenBoard.of(slug, "A board", null));
    rule(slug, rules);
    return slug;
  }

  private void rule(String slug, String rules) {
    keeping.edit(
        david(),
        slug,
        boards.get(david(), slug).version(),
        EditBoard.rules(BoardFixtures.json(rules)));
  }

  @Test
  void whoeverOwnsItWithOthersOrByNowIsNotSuggestedIt() {
    TasketView shared =
        open("everyone", TasketWishes.shared(TasketWishes.seats(1, clock.now()), "sharing"));
    TasketView handed = open();
    assertThat(found(somebody("sharing"), HALF_AN_HOUR)).doesNotContain(shared.id());
    assertThat(found(somebody("next"), HALF_AN_HOUR)).contains(handed.id());

    owners.handOver(aino(), handed.id(), "next");

    assertThat(found(somebody("next"), HALF_AN_HOUR)).doesNotContain(handed.id());
    assertThat(found(aino(), HALF_AN_HOUR)).doesNotContain(handed.id());
  }

  @Test
  void whereSomebodyLooksOnOneBoardNothingOfAnotherIsSuggested() {
    String slug = board("{}");
    TasketView there = open(slug, TasketWishes.seats(1, clock.now()));
    TasketView elsewhere = open();

    assertThat(found(helper, HALF_AN_HOUR)).contains(there.id(), elsewhere.id());
    assertThat(found(helper, HALF_AN_HOUR.on(Optional.of(slug)))).containsExactly(there.id());
    assertThatThrownBy(() -> found(helper, HALF_AN_HOUR.on(Optional.of("no-such-board"))))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void whatBeginsLaterComesForWhoHasTimeThisWeek() {
    TasketView later =
        open(
            "everyone",
            TasketWishes.sessions(TasketWishes.seats(1, clock.now()), sitting(Duration.ofDays(2))));

    assertThat(found(helper, HALF_AN_HOUR)).doesNotContain(later.id());
    assertThat(found(helper, wish(Begins.WEEK, null, null))).contains(later.id());
  }

  @Test
  void whatSomebodyHelpedWithBeforeHasNotWaitedForAHelper() {
    TasketView helped =
        open(
            "everyone",
            TasketWishes.sessions(
                TasketWishes.seats(1, clock.now()),
                sitting(Duration.ofHours(1)),
                sitting(Duration.ofDays(6))));
    TasketView alone = open();
    claims.claim(somebody("another"), helped.id(), Optional.of(helped.sessions().get(0).id()));
    clock.forward(Duration.ofDays(2));

    assertThat(waiting(helped)).isZero();
    assertThat(waiting(alone)).isPositive();
  }

  @Test
  void whatAHelperLeftWaitsFromThatDayOn() {
    Instant today = clock.now();
    TasketView left = open("everyone", TasketWishes.openUntil(clock.now().plus(MONTHS)));
    TasketView alone = open("everyone", TasketWishes.openUntil(clock.now().plus(MONTHS)));
    UUID claim = claims.claim(somebody("another"), left.id(), Optional.empty()).id();
    clock.forward(Duration.ofDays(6));
    claims.withdraw(somebody("another"), claim, Reason.required("No time", null));

    assertThat(waiting(left)).isZero();
    assertThat(waiting(alone)).isEqualTo(17);

    clock.forward(Duration.ofDays(4));
    assertThat(said(left)).contains("Has waited 4 days for a helper");
    assertThat(said(alone)).contains("Has waited 10 days for a helper");
    clock.set(today);
  }

  private List<String> said(TasketView tasket) {
    return finder.find(helper, HALF_AN_HOUR).items().stream()
        .filter(fit -> fit.tasket().id().equals(tasket.id()))
        .flatMap(fit -> fit.reasons().stream())
        .map(why -> why.sentence(Locale.ENGLISH))
        .toList();
  }

  private int waiting(TasketView tasket) {
    return finder.find(helper, wish(Begins.WEEK, null, null)).items().stream()
        .filter(fit -> fit.tasket().id().equals(tasket.id()))
        .map(fit -> fit.points().get(Part.WAITING))
        .findFirst()
        .orElseThrow();
  }

  /** Though somebody left the form's thirty minutes. */
  @Test
  void aSessionTakesAsLongAsItLasts() {
    SessionPlan hours = sitting(Duration.ofMinutes(30), Duration.ofHours(4));
    TasketView tasket =
        open("everyone", TasketWishes.sessions(TasketWishes.seats(1, clock.now()), hours));

    assertThat(found(helper, HALF_AN_HOUR)).doesNotContain(tasket.id());
    assertThat(found(helper, SpendTime.now(239).atMost(100))).doesNotContain(tasket.id());
    assertThat(finder.find(helper, SpendTime.now(240).atMost(100)).items())
        .filteredOn(fit -> fit.tasket().id().equals(tasket.id()))
        .singleElement()
        .satisfies(fit -> assertThat(fit.points()).containsEntry(Part.MINUTES, 100))
        .satisfies(
            fit ->
                assertThat(fit.reasons())
                    .extracting(why -> why.sentence(Locale.ENGLISH))
                    .contains("Takes 240 min"));
  }

  private SessionPlan sitting(Duration from) {
    return sitting(from, Duration.ofMinutes(30));
  }

  private SessionPlan sitting(Duration from, Duration length) {
    return new SessionPlan(
        Optional.empty(),
        Optional.of(clock.now().plus(from)),
        Optional.of(clock.now().plus(from).plus(length)),
        Optional.of("Europe/Helsinki"),
        1);
  }

  private static SpendTime wish(Begins begins, Nearness where, String place) {
    return new SpendTime(
        30, begins, Optional.ofNullable(where), Optional.ofNullable(place), Mood.ANY, 100);
  }

  @Test
  void whatIsDoneElsewhereIsNotNear() {
    Wishes onSite = TasketWishes.mode(Mode.ON_SITE.name(), TasketWishes.seats(1, clock.now()));
    TasketView here =
        open(
            "everyone",
            new Wishes(
                onSite.title(),
                onSite.description(),
                onSite.language(),
                onSite.plannedMinutes(),
                onSite.mode(),
                "Käpylä library",
                onSite.openUntil(),
                onSite.seats(),
                List.of()));

    assertThat(found(helper, wish(Begins.NOW, Nearness.NEAR, "KÄPYLÄ"))).containsOnly(here.id());
    assertThat(found(helper, wish(Begins.NOW, Nearness.NEAR, "%"))).isEmpty();
    assertThat(found(helper, wish(Begins.NOW, Nearness.ONLINE, null))).doesNotContain(here.id());
  }

  @Test
  void whatIsForACauseOfOnesComesBeforeWhatIsAsGoodOtherwise() {
    String board = "board-" + System.nanoTime();
    keeping.open(david(), OpenBoard.of(board, "A board", "VOLUNTEERING"));
    BoardTerms forNature =
        new BoardTerms(
            Optional.empty(),
            Optional.of("Nature club"),
            List.of(Cause.NATURE),
            BoardTerms.NONE.extra(),
            BoardTerms.NONE.audience());
    open("everyone", tiny());
    TasketView tasket = open(board, TasketWishes.onBoard(tiny(), forNature));
    assertThat(finder.find(helper, FIVE_MINUTES).items())
        .filteredOn(fit -> fit.tasket().id().equals(tasket.id()))
        .singleElement()
        .satisfies(fit -> assertThat(fit.points()).containsEntry(Part.CAUSES, 0));

    profiles.choose(
        helper,
        0,
        new SetProfile(
            Optional.empty(), List.of(), List.of(Cause.NATURE, Cause.CULTURE), VisibleTo.ME));

    Fit first = finder.find(helper, FIVE_MINUTES).items().get(0);
    assertThat(first.tasket().id()).isEqualTo(tasket.id());
    assertThat(first.points()).containsEntry(Part.CAUSES, 60);
    assertThat(first.reasons())
        .extracting(why -> why.sentence(Locale.ENGLISH))
        .contains("For a cause of yours: Nature and climate");
  }

  @Test
  void ofManyAllAreComparedAndTheFirstAreShown() {
    many();

    assertThat(finder.find(helper, FIVE_MINUTES))
        .satisfies(page -> assertThat(page.total()).isGreaterThanOrEqualTo(155))
        .satisfies(page -> assertThat(page.items()).hasSize(100));
    assertThat(found(helper, FIVE_MINUTES)).isEqualTo(found(helper, FIVE_MINUTES));
  }

  private void many() {
    for (int i = 0; i < 155; i++) {
      open("everyone", tiny());
    }
  }

  private Wishes tiny() {
    Wishes usual = TasketWishes.seats(1, clock.now());
    return new Wishes(
        usual.title(),
        usual.description(),
        usual.language(),
        5,
        usual.mode(),
        usual.place(),
        usual.openUntil(),
        usual.seats(),
        List.of());
  }
}
