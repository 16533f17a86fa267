package org.tasket.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tasket.house.Everyone.david;
import static org.tasket.house.Everyone.somebody;

import jakarta.inject.Inject;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tasket.board.BoardKeeping;
import org.tasket.board.OpenBoard;
import org.tasket.demand.Demand;
import org.tasket.demand.HouseDemand;
import org.tasket.demand.VainDayView;
import org.tasket.demand.WritingNow;
import org.tasket.finder.FindTaskets;
import org.tasket.finder.FindTaskets.Narrowing;
import org.tasket.finder.IndexOnDisk;
import org.tasket.finder.TasketSearch;
import org.tasket.person.Actor;
import org.tasket.platform.Clockwork;
import org.tasket.platform.Fields;
import org.tasket.platform.Forbidden;
import org.tasket.platform.Json;
import org.tasket.saved.SaveSearch;
import org.tasket.slot.Headcount;

/** Searches without result, on a real server. */
@ExtendWith(ArquillianExtension.class)
class DemandIT {

  @Inject Demand demand;
  @Inject WritingNow now;
  @Inject TasketSearch search;
  @Inject IndexOnDisk index;
  @Inject BoardKeeping keeping;
  @Inject Clockwork clockwork;
  @Inject SettableClock clock;

  private String board;

  @Deployment
  static WebArchive house() {
    return House.still(DemandIT.class, WritingNow.class, IndexOnDisk.class);
  }

  @BeforeEach
  void aBoardOnWhichNothingIs() {
    board = "board-" + System.nanoTime();
    keeping.open(david(), OpenBoard.of(board, "A board", "MICRO_WORK"));
    index.catchUp();
  }

  private void lookInVain(Actor who, String words) {
    String json = "{\"name\": \"n\", \"board\": \"" + board + "\"}";
    Narrowing here =
        SaveSearch.read(Fields.of(Json.createReader(new StringReader(json)).readObject()))
            .narrowing();
    assertThat(search.find(who, FindTaskets.of(words).narrowed(here)).page().total()).isZero();
  }

  @Test
  void whatPeopleLookedForInVainIsCountedInSteps() {
    for (int i = 0; i < 4; i++) {
      lookInVain(somebody("seeker-" + System.nanoTime()), "palm");
    }
    now.write();
    assertThat(demand.ofBoard(david(), board))
        .extracting(VainDayView::searches)
        .containsExactly(new Headcount(0));

    Actor eager = somebody("seeker-" + System.nanoTime());
    for (int i = 0; i < 50; i++) {
      lookInVain(eager, "palm");
    }
    now.write();
    assertThat(demand.ofBoard(david(), board))
        .extracting(VainDayView::searches)
        .containsExactly(new Headcount(5));
    HouseDemand house = demand.ofHouse(david());
    assertThat(house.boards())
        .filteredOn(one -> one.slug().equals(board))
        .extracting(HouseDemand.OfBoard::searches)
        .containsExactly(new Headcount(5));
    assertThat(house.days()).hasSize(1);
  }

  @Test
  void onlyWhoCanDoSomethingAboutItReadsTheFigures() {
    Actor anybody = somebody("anybody");
    assertThatThrownBy(() -> demand.ofBoard(anybody, board)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> demand.ofHouse(anybody)).isInstanceOf(Forbidden.class);
    assertThat(demand.maySeeHouse(anybody)).isFalse();
    assertThat(demand.maySeeHouse(david())).isTrue();
  }

  @Test
  void figuresAreForgottenWhenNobodyIsShownThem() {
    lookInVain(somebody("seeker-" + System.nanoTime()), "palm");
    now.write();
    clock.set(clock.now().plus(Duration.ofDays(Demand.DAYS + 1)));

    assertThat(demand.ofBoard(david(), board)).isEqualTo(List.of());
    assertThat(clockwork.round("demand.forget").orElseThrow().done()).isPositive();
  }
}
