package org.tasket.web.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasket.board.Rulebook;
import org.tasket.tasket.Mode;
import org.tasket.tasket.Stage;
import org.tasket.tasket.TasketQuery;
import org.tasket.tasket.TasketSort;

class BoardPlaceTest {

  private static final Rulebook RULES = BoardViews.rules(BoardViews.WHOLE);
  private static final YearMonth NOW = YearMonth.of(2026, 11);

  private static BoardPlace at(Map<String, String> said) {
    return BoardPlace.read("/tasket/boards/digi", "digi", RULES, said::get);
  }

  @Test
  void anAddressThatSaysNothingShowsColumnsOfAllThereIs() {
    BoardPlace place = at(Map.of());

    assertThat(place.shape()).isEqualTo(Shape.COLUMNS);
    assertThat(place.narrowed()).isZero();
    assertThat(place.month(NOW)).isEqualTo(NOW);
    assertThat(place.query()).isEqualTo(TasketQuery.onShow().onBoard("digi").atMost(10));
    assertThat(place.address()).isEqualTo("/tasket/boards/digi");
  }

  @Test
  void anAddressShowsTheSameToWhoeverFollowsIt() {
    Map<String, String> said =
        Map.of(
            "view", "list",
            "minutes", "45",
            "category", "texts",
            "doable", "ON_SITE",
            "mine", "true",
            "stage", "DONE",
            "sort", "ending",
            "from", "Y3Vyc29y");
    BoardPlace place = at(said);

    TasketQuery query = place.query();
    assertThat(query.minutes()).hasValue(45);
    assertThat(query.sort()).isEqualTo(TasketSort.ENDING);
    assertThat(query.cursor()).hasValue("Y3Vyc29y");
    assertThat(query.more())
        .isEqualTo(
            new TasketQuery.More(
                Set.of(Stage.DONE), Optional.of("texts"), Optional.of(Mode.ON_SITE), true));
    assertThat(place.address())
        .isEqualTo(
            "/tasket/boards/digi?view=list&minutes=45&category=texts&doable=ON_SITE&mine=true"
                + "&stage=DONE&sort=ending&from=Y3Vyc29y");
    assertThat(place.narrowed()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource({
    "view, cards",
    "minutes, 4",
    "minutes, 2401",
    "minutes, 99999999999",
    "minutes, half",
    "category, gone",
    "doable, PERHAPS",
    "mine, yes",
    "stage, HALF",
    "sort, best",
    "month, 2026-13",
    "month, 1999-12",
    "month, +999999999-01",
    "from, ' '",
    "other, thing",
  })
  void whatIsNoChoiceIsNoWish(String name, String value) {
    assertThat(at(Map.of(name, value)).address()).isEqualTo("/tasket/boards/digi");
  }

  @Test
  void anotherWishBeginsFromTheStart() {
    BoardPlace further = at(Map.of("view", "list", "minutes", "30", "from", "Y3Vyc29y"));

    assertThat(further.with("stage", "OPEN").address())
        .isEqualTo("/tasket/boards/digi?view=list&minutes=30&stage=OPEN");
    assertThat(further.without("minutes").address()).isEqualTo("/tasket/boards/digi?view=list");
    assertThat(further.with("from", "bmV4dA").address())
        .isEqualTo("/tasket/boards/digi?view=list&minutes=30&from=bmV4dA");
  }

  @Test
  void theWholeBoardKeepsItsShape() {
    assertThat(at(Map.of("view", "calendar", "month", "2027-01", "mine", "true")).whole().address())
        .isEqualTo("/tasket/boards/digi?view=calendar&month=2027-01");
  }

  @Test
  void columnsAreNotNarrowedToOneOfThem() {
    assertThat(at(Map.of("stage", "DONE")).narrowed()).isZero();
    assertThat(at(Map.of("stage", "DONE", "view", "list")).narrowed()).isEqualTo(1);
  }

  @Test
  void whatAnAddressSaysIsEncoded() {
    assertThat(at(Map.of("from", "a&b=c d")).address())
        .isEqualTo("/tasket/boards/digi?from=a%26b%3Dc+d");
  }
}
