package org.tasket.intranet.acceptance.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;
import org.tasket.intranet.acceptance.house.PayaraServer;
import org.tasket.intranet.acceptance.house.PlainBrowser;
import org.tasket.intranet.acceptance.house.PlainBrowser.Sheet;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.RuledBoard;
import org.tasket.intranet.acceptance.rest.Steps;

/**
 * What any portal may expect of Tasket's portlets, on the stand-in's page with all of them: {@code
 * finder}, {@code mine}, {@code chosen}, which is a board that goes with the page, and {@code
 * everyone}, which is one that does not. Nothing here runs scripts.
 */
final class PortletConformance {

  private static final String PAGE = "/intranet/work";

  private static final List<String> WINDOWS = List.of("finder", "chosen", "mine", "everyone");
  private static final List<String> MODES = List.of("view", "edit", "help");
  private static final List<String> STATES = List.of("normal", "maximized", "minimized");

  private static final Map<String, Map<String, String>> WRONG =
      Map.of(
          "finder", Map.of("minutes", "15 soon", "limit", "0"),
          "chosen", Map.of("limit", "21", "headingLevel", "3"),
          "mine", Map.of("limit", "many"));

  private final PayaraServer server;
  private final Caller aino;
  private final PlainBrowser carol;

  private PortletConformance(PayaraServer server) {
    this.server = server;
    aino = Caller.at(server, "aino");
    carol = signedIn("carol");
  }

  /** A test for each thing that is expected, at the portal of a server. */
  static Stream<DynamicTest> at(PayaraServer server) {
    return new PortletConformance(server).tests();
  }

  private PlainBrowser signedIn(String login) {
    PlainBrowser browser = new PlainBrowser(server);
    browser
        .open("/intranet/sign-in")
        .form("#password")
        .orElseThrow()
        .send(Map.of("login", login, "password", "tasket"));
    return browser;
  }

  private Stream<DynamicTest> tests() {
    Map<String, Executable> tests = new HashMap<>();
    for (String window : WINDOWS) {
      for (String mode : MODES) {
        for (String state : STATES) {
          tests.put(
              "%s shows itself in mode %s and state %s".formatted(window, mode, state),
              () -> showsItself(window, mode, state));
        }
      }
    }
    WRONG
        .keySet()
        .forEach(one -> tests.put(one + " refuses wrong preferences", () -> refuses(one)));
    tests.put("a preference that is kept changes what is shown", this::keeps);
    tests.put("two windows of a portlet do not clash", this::twoWindows);
    tests.put("a board that is chosen moves those that go with the page", this::moves);
    tests.put("a board out of sight leaves nobody without a way on", this::leadsOn);
    tests.put("a resource is what the window shows", this::servesAnew);
    tests.put("an action without the portal's token is refused", this::withoutToken);
    return tests.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(test -> dynamicTest(test.getKey(), test.getValue()));
  }

  private Sheet page(String query) {
    Sheet page = carol.open(PAGE + query);
    assertThat(page.status()).isEqualTo(200);
    return page;
  }

  private void showsItself(String window, String mode, String state) {
    Sheet page = page("?mode.%1$s=%2$s&state.%1$s=%3$s".formatted(window, mode, state));

    assertThat(page.text("#" + window + " h2")).isNotBlank();
    assertThat(page.has("#" + window + " .tasket-portlet"))
        .as(page.toString())
        .isEqualTo(!state.equals("minimized"));
    assertThat(page.has("#" + window + " .portlet-msg-error")).as(page.toString()).isFalse();
    assertThat(page.all("[id]", "id")).doesNotHaveDuplicates();
    assertThat(page.all("[style], [onclick]", "class")).isEmpty();
  }

  private void refuses(String window) {
    Sheet form = page("?mode.%s=edit".formatted(window));
    Map<String, String> typed = new HashMap<>();
    WRONG.get(window).forEach((name, value) -> typed.put(field(window, name), value));

    Sheet answer = form.form("#" + window + " .portlet-form-field").orElseThrow().send(typed);

    assertThat(answer.text("#" + window + " [role=alert]")).isNotBlank();
    WRONG
        .get(window)
        .forEach(
            (name, value) -> {
              String field = "#" + field(window, name);
              boolean isWrong = !name.equals("headingLevel");
              assertThat(answer.has(field + "[aria-invalid]")).as(name).isEqualTo(isWrong);
              assertThat(answer.has(field + "-wrong")).as(name).isEqualTo(isWrong);
              if (isWrong) {
                assertThat(answer.all(field, "value")).containsExactly(value);
              }
            });
    assertThat(page("").has("#" + window + " .tasket-portlet")).isTrue();
  }

  private static String field(String window, String name) {
    return "p_" + window + "_" + name;
  }

  private void keeps() {
    PlainBrowser frank = signedIn("frank");
    Steps.open(aino, Posting.small());
    Steps.open(aino, Posting.small());

    Sheet answer =
        frank
            .open(PAGE + "?mode.everyone=edit")
            .form("#everyone .portlet-form-field")
            .orElseThrow()
            .send(Map.of(field("everyone", "limit"), "1", field("everyone", "headingLevel"), "4"));

    assertThat(answer.all("#everyone li h4", "id")).as(answer.toString()).hasSize(1);
    assertThat(frank.open(PAGE).all("#everyone li h4", "id")).hasSize(1);
    assertThat(frank.open(PAGE).all("#chosen li h3", "id")).hasSizeGreaterThan(1);
  }

  private void twoWindows() {
    Steps.open(aino, Posting.small());
    Sheet page = page("");

    List<String> chosen = page.all("#chosen li h3", "id");
    List<String> everyone = page.all("#everyone li h3", "id");

    assertThat(chosen).isNotEmpty().doesNotContainAnyElementsOf(everyone);
    assertThat(page.all("[id]", "id")).doesNotHaveDuplicates();
    assertThat(page.all("link[href$=portlets.css]", "href")).hasSize(1);
    assertThat(page.all("script[src$=portlets.js]", "src")).hasSize(1);
  }

  private void moves() {
    String slug = RuledBoard.of(Caller.at(server, "david"), Map.of());
    String title = aino.get("/boards/{slug}", slug).path("title");
    String there = Steps.open(aino, Posting.small().with("board", slug));
    String elsewhere = Steps.open(aino, Posting.small());

    Sheet moved =
        page("").form("#chosen select").orElseThrow().send(Map.of(field("chosen", "to"), slug));

    assertThat(moved.text("#chosen h2")).contains(title);
    assertThat(moved.has("#chosen a[href$=%s]".formatted(there))).isTrue();
    assertThat(moved.text("#finder")).contains(title);
    assertThat(moved.has("#finder a[href$=%s]".formatted(there))).isTrue();
    assertThat(moved.has("#finder a[href$=%s]".formatted(elsewhere))).isFalse();
    assertThat(moved.has("#finder a[href$='/?minutes=30&board=%s']".formatted(slug))).isTrue();
    assertThat(moved.text("#everyone h2")).doesNotContain(title);
    assertThat(moved.has("#everyone a[href$=%s]".formatted(elsewhere))).isTrue();
  }

  private void leadsOn() {
    Caller manager = Caller.at(server, "carol");
    String another = RuledBoard.of(Caller.at(server, "david"), Map.of());
    String slug = RuledBoard.of(Caller.at(server, "david"), Map.of());
    PlainBrowser frank = signedIn("frank");
    Sheet set = edited(frank, "finder", "board", slug);
    assertThat(set.text("#finder")).contains("Rules");
    var coordinators = Map.of("audience", Map.of("groups", List.of("tasket-coordinators")));
    manager
        .patch(coordinators, manager.etagOf("/boards/{slug}", slug), "/boards/{slug}", slug)
        .then()
        .statusCode(200);
    Steps.open(aino, Posting.small());

    Sheet page = frank.open(PAGE + "?public.%7Bhttps://tasket.org/portlet%7Dboard=" + slug);

    assertThat(page.has("#finder .portlet-msg-info")).as(page.toString()).isTrue();
    assertThat(page.has("#finder nav a")).as(page.toString()).isTrue();
    assertThat(page.all("#chosen option", "value")).contains("everyone", another);
    assertThat(page.all("#chosen option", "value")).doesNotContain(slug);
    assertThat(page.has("#chosen li h3")).as(page.toString()).isTrue();
    assertThat(page.has(".tasket-portlet .portlet-msg-error")).as(page.toString()).isFalse();
    assertThat(edited(frank, "finder", "limit", "3").has("#finder nav a")).isTrue();
  }

  private static Sheet edited(PlainBrowser editor, String window, String name, String value) {
    return editor
        .open(PAGE + "?mode.%s=edit".formatted(window))
        .form("#" + window + " .portlet-form-field")
        .orElseThrow()
        .send(Map.of(field(window, name), value));
  }

  private void servesAnew() {
    String id = Steps.open(aino, Posting.small());
    Sheet before = page("");
    String fresh = before.all("#chosen [data-tasket-fresh]", "data-tasket-fresh").get(0);
    Steps.claim(Caller.at(server, "bertil"), id);

    Sheet resource = carol.open(fresh);

    assertThat(resource.status()).isEqualTo(200);
    assertThat(resource.has("form[action*=%s]".formatted(id))).isFalse();
    assertThat(resource.has("h1, h2, .tasket-portlet")).isFalse();
    assertThat(resource.text("body")).isEqualTo(page("").text("#chosen .tasket-portlet"));
  }

  private void withoutToken() {
    String id = Steps.open(aino, Posting.small());
    var taking = page("").form("#chosen form[action*=%s]".formatted(id)).orElseThrow();

    assertThat(taking.about("csrf=", "nothing=").send().status()).isEqualTo(403);

    assertThat(aino.get("/taskets/{id}", id).<Integer>path("seatsFree")).isEqualTo(1);
    assertThat(taking.send().has("#chosen .portlet-msg-success")).isTrue();
  }
}
