package org.tasket.intranet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortletPageTest {

  private final FakeRequest request = new FakeRequest();
  private final List<String> logged = new ArrayList<>();

  @Test
  void anApplicationThatIsAwayCostsItsWindowOnly() {
    assertThat(page().windows().markup())
        .contains("<h2 id=\"board-title\">Not available</h2>")
        .contains("The rest of the page works");
  }

  @Test
  void theRootApplicationIsNotTakenForOneThatIsAway() {
    request.application = contextAt("", failing());

    assertThat(page().windows().markup()).contains("Not available");
  }

  @Test
  void aPortletThatThrowsIsAnsweredPolitelyAndRecorded() {
    request.application = contextAt("/tasket-portlet", failing());

    assertThat(page().windows().markup())
        .contains("Could not be shown")
        .doesNotContain("secret of the portlet");
    assertThat(logged).containsExactly("The portlet tasket-board failed");
  }

  @Test
  void anActionThatCannotBeDoneLeadsBackToItsWindow() {
    request.query = "do=board&news.page=2";

    assertThat(page().act()).contains("/intranet/?news.page=2&failed=board#board");
  }

  @Test
  void anActionOfNoWindowOfThePageLeadsNowhere() {
    request.query = "do=other";

    assertThat(page().act()).isEmpty();
  }

  @Test
  void aFormWithoutTheVisitsSecretIsNotThePagesOwn() {
    request.query = "do=board&csrf=guessed";
    assertThat(page().isVouchedFor()).isFalse();

    request.query = "do=board&csrf=" + Visit.of(request.servletRequest()).secret();
    assertThat(page().isVouchedFor()).isTrue();
  }

  private PortletPage page() {
    var response = FakeRequest.fake(HttpServletResponse.class, (proxy, asked, with) -> null);
    return new PortletPage(
        request.servletRequest(),
        response,
        List.of(Placement.of("board", "/tasket-portlet", "tasket-board")),
        new Texts(Language.EN));
  }

  private static RequestDispatcher failing() {
    return FakeRequest.fake(
        RequestDispatcher.class,
        (proxy, asked, with) -> {
          throw new IllegalStateException("secret of the portlet");
        });
  }

  private ServletContext contextAt(String path, RequestDispatcher dispatcher) {
    return FakeRequest.fake(
        ServletContext.class,
        (proxy, asked, with) ->
            switch (asked.getName()) {
              case "getContext" -> proxy;
              case "getContextPath" -> path;
              case "getNamedDispatcher" -> dispatcher;
              case "log" -> logged.add((String) with[0]);
              default -> throw new AssertionError("Nobody told me of " + asked);
            });
  }
}
