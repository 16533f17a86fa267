package org.tasket.web.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tasket.platform.InvalidInput;

class SearchPlaceTest {

  private final InvalidInput noBoard = new InvalidInput("board", "unknown", "digi");
  private final InvalidInput noCursor = new InvalidInput("cursor", "cursor");
  private final InvalidInput unknown = new InvalidInput(List.of());

  private final SearchPlace place =
      SearchPlace.read(
          "/search",
          Map.of("q", "palm", "board", "digi", "minutes", "30", "sort", "shortest", "from", "x")
              ::get);

  @Test
  void onlyWhatWasFoundWrongIsLeftOut() {
    assertThat(place.without(noBoard).address())
        .isEqualTo("/search?q=palm&minutes=30&sort=shortest&from=x");
    assertThat(place.without(noCursor).address())
        .isEqualTo("/search?q=palm&minutes=30&board=digi&sort=shortest");
  }

  @Test
  void whereNobodyCanTellWhatIsWrongTheWordsAndTheirOrderAreLeft() {
    assertThat(place.without(unknown).address()).isEqualTo("/search?q=palm&sort=shortest");
  }

  @Test
  void whereNothingCanBeLeftOutItStaysWrong() {
    SearchPlace words = SearchPlace.read("/search", Map.of("q", "palm")::get);

    assertThatThrownBy(() -> words.without(noBoard)).isSameAs(noBoard);
    assertThatThrownBy(() -> words.without(unknown)).isSameAs(unknown);
  }

  @Test
  void aFormKeepsWhatNarrowsAndOrders() {
    assertThat(place.kept())
        .containsExactly(
            Map.entry("minutes", "30"), Map.entry("board", "digi"), Map.entry("sort", "shortest"));
  }
}
