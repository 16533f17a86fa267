package org.tasket.portlet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tasket.board.Audience;
import org.tasket.board.BoardState;
import org.tasket.board.BoardView;
import org.tasket.board.Translated;

class ShownBoardTest {

  private static final Optional<String> NONE = Optional.empty();
  private static final Optional<String> IT = Optional.of("it");
  private static final Optional<String> LAW = Optional.of("law");
  private static final Optional<String> OUT_OF_SIGHT = Optional.of("secret");

  private final Texts texts = new Texts("org.tasket.portlet.board.texts", Locale.ENGLISH);

  @Test
  void theEditorsStaysWhateverThePageIsAbout() {
    ShownBoard shown = shown(IT, LAW);

    assertThat(shown.board()).map(BoardView::slug).hasValue("it");
    assertThat(shown.isSet()).isTrue();
  }

  @Test
  void withoutOneThePageSaysIt() {
    ShownBoard shown = shown(NONE, LAW);

    assertThat(shown.board()).map(BoardView::slug).hasValue("law");
    assertThat(shown.isSet()).isFalse();
  }

  @Test
  void thePagesCountsAsNoneWhereTheReaderCannotSeeIt() {
    ShownBoard shown = shown(NONE, OUT_OF_SIGHT);

    assertThat(shown.board()).isEmpty();
    assertThat(shown.word(texts)).hasToString("");
  }

  @Test
  void theEditorsGivesWayToThePagesWhereTheReaderCannotSeeIt() {
    ShownBoard shown = shown(OUT_OF_SIGHT, LAW);

    assertThat(shown.board()).map(BoardView::slug).hasValue("law");
    assertThat(shown.isSet()).isFalse();
    assertThat(shown.word(texts)).asString().contains("not open to you").doesNotContain("secret");
  }

  @Test
  void ofWhatTheReaderSeesNothingIsSaid() {
    assertThat(shown(IT, LAW).word(texts)).hasToString("");
    assertThat(shown(NONE, NONE).word(texts)).hasToString("");
  }

  private static ShownBoard shown(Optional<String> set, Optional<String> page) {
    return ShownBoard.of(set, page, ShownBoardTest::sight);
  }

  private static Optional<BoardView> sight(String slug) {
    return Optional.of(slug).filter(one -> !one.equals("secret")).map(ShownBoardTest::board);
  }

  private static BoardView board(String slug) {
    return new BoardView(
        null,
        1,
        slug,
        Translated.same(slug),
        null,
        BoardState.OPEN,
        Audience.everyone(),
        null,
        true,
        Set.of(),
        Set.of(),
        Set.of());
  }
}
