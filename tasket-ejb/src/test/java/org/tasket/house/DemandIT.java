package org.tasket.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tasket.house.Everyone.david;
import static org.tasket.house.Everyone.somebody;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tasket.board.BoardKeeping;
import org.tasket.board.Boards;
import org.tasket.board.OpenBoard;
import org.tasket.demand.Demand;
import org.tasket.demand.HouseDemand;
import org.tasket.demand.VainDayView;
import org.tasket.demand.WritingNow;
import org.tasket.finder.FindTaskets;
import org.tasket.finder.FindTaskets.Narrowing;
import org.tasket.finder.Finder;
import org.tasket.finder.IndexOnDisk;
import org.tasket.finder.InventedPerson;
import org.tasket.finder.SpendTime;
import org.tasket.finder.TasketSearch;
import org.tasket.person.Actor;
import org.tasket.person.Role;
import org.tasket.person.WayIn;
import org.tasket.platform.Clockwork;
import org.tasket.platform.Forbidden;
import org.tasket.slot.Headcount;
import org.tasket.tasket.TasketState;

/** Searches without result, on a real server. */
@ExtendWith(ArquillianExtension.class)
class DemandIT {

  @Inject Demand demand;
  @Inject WritingNow now;
  @Inject TasketSearch search;
  @Inject Finder finder;
  @Inject IndexOnDisk index;
  @Inject Boards boards;
  @Inject BoardKeeping keeping;
  @Inject Clockwork clockwork;
  @Inject SettableClock clock;

  private String board;

  @Deployment
  static WebArchive house() {
    return House.still();
  }

  @BeforeEach
  void aBoardOnWhichNothingIs() {
    board = "board-" + System.nanoTime();
    keeping.open(david(), OpenBoard.of(board, "A board", "MICRO_WORK"));
    index.catchUp();
  }

  private Narrowing here(Optional<TasketState> state) {
    return new Narrowing(
        Optional.of(board),
        Optional.empty(),
        state,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private void lookInVain(Actor who, String words) {
    assertThat(
            search.find(who, FindTaskets.of(words).narrowed(here(Optional.empty()))).page().total())
        .isZero();
  }

  private void lookInVain(int people) {
    for (int i = 0; i < people; i++) {
      lookInVain(somebody("seeker-" + System.nanoTime()), "palm");
    }
  }

  private void nextDay() {
    now.write();
    clock.forward(Duration.ofDays(1));
  }

  private List<Integer> days() {
    return demand.ofBoard(david(), board).stream().map(day -> day.searches().atLeast()).toList();
  }

  private static List<Integer> beforeThat(Integer... last) {
    List<Integer> all = new ArrayList<>(Collections.nCopies(Demand.DAYS, 0));
    for (int i = 0; i < last.length; i++) {
      all.set(i, last[i]);
    }
    return all;
  }

  @Test
  void howManyLookedInVainIsToldInStepsWhenTheDayIsOver() {
    lookInVain(5);
    now.write();
    assertThat(days()).isEqualTo(beforeThat(0));

    nextDay();
    assertThat(days()).isEqualTo(beforeThat(5));
    lookInVain(4);
    nextDay();
    assertThat(days()).isEqualTo(beforeThat(0, 5));
    assertThat(demand.ofBoard(david(), board).get(0).day())
        .isEqualTo(LocalDate.ofInstant(clock.now(), ZoneOffset.UTC).minusDays(1));
  }

  @Test
  void nobodyMakesAFigureAlone() {
    Actor eager = somebody("seeker-" + System.nanoTime());
    lookInVain(3);
    for (int i = 0; i < 50; i++) {
      lookInVain(eager, "palm " + i);
    }
    nextDay();

    assertThat(days()).isEqualTo(beforeThat(0));
    assertThat(boards()).doesNotContain(board);
  }

  @Test
  void whoLooksOnManyBoardsCountsOnceInTheHouse() {
    Actor eager = somebody("seeker-" + System.nanoTime());
    for (int i = 0; i < 5; i++) {
      aBoardOnWhichNothingIs();
      lookInVain(eager, "palm");
    }
    nextDay();

    assertThat(demand.ofHouse(david()).days())
        .hasSize(Demand.DAYS)
        .first()
        .extracting(VainDayView::searches)
        .isEqualTo(new Headcount(0));
  }

  @Test
  void boardsAreOrderedByWhatIsToldOfThem() {
    String first = board;
    write(6);
    aBoardOnWhichNothingIs();
    String second = board;
    write(9);
    aBoardOnWhichNothingIs();
    String most = board;
    write(10);
    aBoardOnWhichNothingIs();
    write(4);

    assertThat(boards()).containsSubsequence(most, first, second).doesNotContain(board);
  }

  @Test
  void aBoardOnWhichOnePersonLookedOnManyDaysIsNotTold() {
    for (int day = 1; day <= 6; day++) {
      write(day, 4);
    }
    assertThat(boards()).doesNotContain(board);

    write(7, 5);
    assertThat(demand.ofHouse(david()).boards())
        .filteredOn(one -> one.slug().equals(board))
        .extracting(HouseDemand.OfBoard::searches)
        .containsExactly(new Headcount(5));
  }

  @Test
  void whoHasTimeAndIsSuggestedNothingLookedInVain() {
    Actor eager = somebody("seeker-" + System.nanoTime());
    SpendTime wish = SpendTime.now(30).on(Optional.of(board));
    for (int i = 0; i < 5; i++) {
      finder.spend(eager, wish);
      finder.spend(somebody("seeker-" + System.nanoTime()), wish);
    }
    finder.find(somebody("shown-" + System.nanoTime()), wish);
    lookInVain(eager, "palm");
    nextDay();

    assertThat(days()).isEqualTo(beforeThat(5));
  }

  @Test
  void whatWouldBeSuggestedToSomebodyInventedIsNoDemand() {
    for (int i = 0; i < 5; i++) {
      UUID person = somebody("admin-" + System.nanoTime()).person();
      Actor admin = new Actor(person, Set.of(Role.ADMIN), WayIn.REST);
      InventedPerson nobody = new InventedPerson(Optional.empty(), Set.of(), Set.of(), Set.of());
      finder.explain(admin, nobody, SpendTime.now(30).on(Optional.of(board)));
    }
    nextDay();

    assertThat(days()).isEqualTo(beforeThat(0));
  }

  private void write(int people) {
    write(1, people);
  }

  private void write(int daysAgo, int people) {
    LocalDate day = LocalDate.ofInstant(clock.now(), ZoneOffset.UTC).minusDays(daysAgo);
    now.write(day, boards.get(david(), board).id(), people);
  }

  private List<String> boards() {
    return demand.ofHouse(david()).boards().stream().map(HouseDemand.OfBoard::slug).toList();
  }

  @Test
  void whatIsPastIsNotLookedForInVain() {
    for (int i = 0; i < 5; i++) {
      Actor seeker = somebody("seeker-" + System.nanoTime());
      search.find(
          seeker, FindTaskets.of("palm").narrowed(here(Optional.of(TasketState.CANCELLED))));
    }
    nextDay();

    assertThat(days()).isEqualTo(beforeThat(0));
  }

  @Test
  void onlyWhoCanDoSomethingAboutItReadsTheFigures() {
    Actor anybody = somebody("anybody");
    assertThatThrownBy(() -> demand.ofBoard(anybody, board)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> demand.ofHouse(anybody)).isInstanceOf(Forbidden.class);
    Actor admin = new Actor(anybody.person(), Set.of(Role.ADMIN), WayIn.REST);
    assertThatThrownBy(() -> demand.ofBoard(admin, board)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> demand.ofHouse(admin)).isInstanceOf(Forbidden.class);
    assertThat(demand.maySeeHouse(anybody)).isFalse();
    assertThat(demand.maySeeHouse(david())).isTrue();
  }

  @Test
  void figuresAreForgottenWhenNobodyIsShownThem() {
    lookInVain(5);
    now.write();
    clock.forward(Duration.ofDays(Demand.DAYS));
    assertThat(days()).endsWith(5);
    clockwork.round("demand.forget");
    assertThat(days()).endsWith(5);

    clock.forward(Duration.ofDays(1));
    assertThat(days()).isEqualTo(beforeThat(0));
    assertThat(clockwork.round("demand.forget").orElseThrow().done()).isPositive();
  }
}
