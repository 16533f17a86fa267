package org.tasket.intranet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.portlet.PortletMode;
import jakarta.portlet.WindowState;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.container.WindowView;

class PageAddressTest {

  private static final PageAddress PAGE =
      PageAddress.of("/intranet/", "news.page=2&board.problem=tasket.full&failed=news");

  @Nested
  class ShowingAWindowOtherwise {

    @Test
    void leavesTheOtherWindowsAsTheyAre() {
      assertThat(PAGE.showing("board", with(Map.of("taken", List.of("x y")))))
          .hasToString("/intranet/?news.page=2&board.taken=x+y");
    }

    @Test
    void forgetsAnActionThatIsOver() {
      var posted = PageAddress.of("/intranet/", "do=board&do.id=7&csrf=s&news.page=2");

      assertThat(posted.showing("board", with(Map.of()))).hasToString("/intranet/?news.page=2");
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
      assertThat(posted.view("news").parameters()).isEqualTo(Map.of("page", List.of("2")));
      assertThat(posted.view("board").parameters())
          .isEqualTo(Map.of("problem", List.of("tasket.full")));
    }
  }

  @Nested
  class TheViewOfAWindow {

    private final WindowView view =
        new WindowView(
            PortletMode.HELP,
            WindowState.MAXIMIZED,
            Map.of("mode", List.of("b")),
            Map.of(new QName("https://example.org/", "room"), List.of("hall", "attic")));

    @Test
    void comesBackAsItWentIn() {
      var written = PAGE.showing("board", view).toString();

      var read = PageAddress.of("/intranet/", written.substring(written.indexOf('?') + 1));

      assertThat(read.view("board")).isEqualTo(view);
      assertThat(read.view("news").shared()).as("shared").isEqualTo(view.shared());
      assertThat(read.view("news").mode()).isEqualTo(PortletMode.VIEW);
    }

    @Test
    void takesWhatIsNoNameForNothing() {
      var page = PageAddress.of("/intranet/", "public.%7Broom=1&public.room=2");

      assertThat(page.view("board").shared()).isEqualTo(Map.of(new QName("room"), List.of("2")));
    }
  }

  @Test
  void tellsWhichWindowsActionCameToNothing() {
    assertThat(PAGE.hasFailed("news")).isTrue();
    assertThat(PAGE.hasFailed("board")).isFalse();
    assertThat(PAGE.failing("board"))
        .hasToString("/intranet/?news.page=2&board.problem=tasket.full&failed=board");
  }

  private static WindowView with(Map<String, List<String>> parameters) {
    return new WindowView(PortletMode.VIEW, WindowState.NORMAL, parameters, Map.of());
  }
}
