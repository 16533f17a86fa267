package org.tasket.intranet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PageAddressTest {

  private static final PageAddress PAGE =
      PageAddress.of("/intranet/", "news.page=2&board.problem=tasket.full&failed=news");

  @Nested
  class ShowingAWindowOtherwise {

    @Test
    void leavesTheOtherWindowsAsTheyAre() {
      assertThat(PAGE.showing("board", Map.of("taken", List.of("x y"))))
          .hasToString("/intranet/?news.page=2&board.taken=x+y");
    }

    @Test
    void forgetsAnActionThatIsOver() {
      var posted = PageAddress.of("/intranet/", "do=board&do.id=7&csrf=s&news.page=2");

      assertThat(posted.showing("board", Map.of())).hasToString("/intranet/?news.page=2");
    }
  }

  @Nested
  class Acting {

    private final String written =
        PAGE.acting("board", Map.of("id", List.of("7")), "secret").toString();
    private final PageAddress posted =
        PageAddress.of("/intranet/", written.substring(written.indexOf('?') + 1));

    @Test
    void namesTheWindowItsParametersAndTheSecret() {
      assertThat(posted.acting()).contains("board");
      assertThat(posted.actionParameters()).isEqualTo(Map.of("id", List.of("7")));
      assertThat(posted.secret()).isEqualTo("secret");
    }

    @Test
    void keepsWhatAllWindowsAreShownWith() {
      assertThat(posted.renderParameters("news")).isEqualTo(Map.of("page", List.of("2")));
      assertThat(posted.renderParameters("board"))
          .isEqualTo(Map.of("problem", List.of("tasket.full")));
    }
  }

  @Test
  void tellsWhichWindowsActionCameToNothing() {
    assertThat(PAGE.hasFailed("news")).isTrue();
    assertThat(PAGE.hasFailed("board")).isFalse();
    assertThat(PAGE.failing("board"))
        .hasToString("/intranet/?news.page=2&board.problem=tasket.full&failed=board");
  }
}
