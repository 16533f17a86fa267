package org.tasket.intranet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tasket.intranet.portal.Placement.Column;

/** A page with a portlet in two windows, one of which an editor has painted red. */
class PortletPageTest {

  @TempDir Path data;

  private final FakeRequest request = new FakeRequest();
  private final FakeResponse response = new FakeResponse();
  private FakeApplication rooms;

  @BeforeEach
  void start() throws Exception {
    rooms = new FakeApplication("/rooms").with(RoomPortlet.class);
    request.application = rooms.context();
  }

  @Nested
  class AWindow {

    @Test
    void whoseApplicationIsAwayCostsItselfOnly() {
      request.application = new FakeApplication("").context();

      assertThat(shown())
          .as("the root application is not taken for it")
          .contains("<h2 id=\"one-title\">Not available</h2>")
          .contains("The rest of the page works");
    }

    @Test
    void whosePortletIsNotThereSaysSo() throws Exception {
      request.application = new FakeApplication("/rooms").with(HouseNewsPortlet.class).context();

      assertThat(shown()).contains("Not available");
    }

    @Test
    void whosePortletThrowsIsAnsweredPolitelyAndRecorded() {
      request.query = "one.room=secret&two.room=hall";

      assertThat(shown())
          .contains("Could not be shown")
          .contains("hall, red")
          .doesNotContain("secret of the portlet");
      assertThat(rooms.log).containsExactly("The portlet room failed");
    }

    @Test
    void hasControlsForWhatItsPortletDeclares() {
      assertThat(shown())
          .contains("href=\"/intranet/?mode.one=edit#one\" title=\"Settings\"")
          .contains("aria-label=\"Settings: Room\"")
          .contains("href=\"/intranet/?state.two=minimized#two\"")
          .contains("href=\"/intranet/?state.two=maximized#two\"")
          .doesNotContain("Help")
          .doesNotContain("Restore");
    }

    @Test
    void isShownInTheModeOfTheAddressWithAWayBack() {
      request.query = "mode.one=edit&two.room=hall";

      assertThat(shown())
          .contains("Which colour?")
          .contains("href=\"/intranet/?two.room=hall#one\" title=\"Back\"")
          .contains("hall, red");
    }

    @Test
    void isRefusedAModeThatItsPortletDoesNotHave() {
      request.query = "mode.one=help&state.two=tiny";

      assertThat(shown())
          .containsOnlyOnce("href=\"/intranet/?state.two=tiny#one\">Show it as usual")
          .containsOnlyOnce("href=\"/intranet/?mode.one=help#two\">Show it as usual");
    }

    @Test
    void thatIsMinimizedHasATitleAndNoBody() {
      request.query = "state.one=minimized";

      assertThat(shown())
          .contains("<h2 id=\"one-title\">Room</h2>")
          .contains("href=\"/intranet/#one\" title=\"Restore\"")
          .doesNotContain("Back")
          .containsOnlyOnce("window-body");
    }

    @Test
    void thatIsMaximizedHasThePageToItself() {
      request.query = "state.two=maximized";

      assertThat(shown()).contains("id=\"two\"").doesNotContain("id=\"one\"");
    }
  }

  @Test
  void whatTwoWindowsWantInTheHeadOfThePageIsThereOnce() {
    assertThat(page().content().head().markup())
        .isEqualTo("<link rel=\"stylesheet\" href=\"/room.css\">");
  }

  @Nested
  class AnAction {

    @Test
    void thatCannotBeDoneLeadsBackToItsWindow() {
      request.query = "do=one&mode.one=help&two.room=2";

      assertThat(page().act()).contains("/intranet/?mode.one=help&two.room=2&failed=one#one");
    }

    @Test
    void ofNoWindowOfThePageLeadsNowhere() {
      request.query = "do=other";

      assertThat(page().act()).isEmpty();
    }

    @Test
    void withoutTheVisitsSecretIsNotThePagesOwn() {
      request.query = "do=one&csrf=guessed";
      assertThat(page().isVouchedFor()).isFalse();

      request.query = "do=one&csrf=" + Visit.of(request.servletRequest()).secret();
      assertThat(page().isVouchedFor()).isTrue();
    }

    @Test
    void inModeEditIsKeptForThePersonAndTheWindow() {
      request.query = "do=two&do.colour=blue&mode.two=edit";
      assertThat(page().act()).contains("/intranet/#two");

      request.query = "";
      assertThat(shown()).contains("null, white").contains("null, blue");

      request.login = "bertil";
      assertThat(shown()).contains("null, white").contains("null, red");
    }
  }

  @Nested
  class AnEvent {

    @Test
    void reachesAllWindowsThatTakeIt() {
      assertThat(sent("hall")).contains("/intranet/?one.room=hall&two.room=hall#one");
    }

    @Test
    void thatAPortletCannotTakeLeavesItAsItWas() {
      request.query = "two.room=hall&";

      assertThat(sent("locked")).contains("/intranet/?two.room=hall#one");
      assertThat(rooms.log).containsOnly("The portlet room failed");
    }

    @Test
    void thatIsAnsweredForEverComesToAnEnd() {
      assertThat(sent("maze")).contains("/intranet/?one.room=maze&two.room=maze#one");
      assertThat(rooms.log).containsExactly("Portlets had more to tell after 20 events");
    }

    private Optional<String> sent(String room) {
      request.query += "do=one&do.room=" + room;
      return page().act();
    }
  }

  @Nested
  class AResource {

    @Test
    void isServedByTheWindowThatTheAddressNames() throws Exception {
      request.query = "two.room=hall&serve=two&serve.size=small&resource=plan";

      assertThat(page().isServing()).isTrue();
      page().serve();

      assertThat(response.status).isEqualTo(404);
      assertThat(response.headers)
          .containsEntry("Content-Type", "text/plain")
          .containsEntry("Retry-After", "60");
      assertThat(response.body()).isEqualTo("plan small hall");
    }

    @Test
    void ofNoWindowOfThePageIsNotFound() throws Exception {
      request.query = "serve=other";

      page().serve();

      assertThat(response.status).isEqualTo(404);
      assertThat(response.body()).isEmpty();
    }
  }

  private String shown() {
    return page().content().windows().markup();
  }

  private PortletPage page() {
    return new PortletPage(
        request.servletRequest(),
        response.servletResponse(),
        List.of(
            Placement.of("one", "/rooms", "room"),
            Placement.of("two", "/rooms", "room").in(Column.WIDE).with("colour", "red")),
        new KeptPreferences(new PortalSettings("/rooms", "/tasket/", Optional.empty(), data)),
        new Texts(Language.EN));
  }
}
