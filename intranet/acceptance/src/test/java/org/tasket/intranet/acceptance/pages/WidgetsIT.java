package org.tasket.intranet.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.intranet.acceptance.house.Accessible;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.HostSite;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.RuledBoard;
import org.tasket.intranet.acceptance.rest.Steps;

/**
 * Tasket's elements on pages of somebody else's, under as strict a policy as such a page can have.
 */
@InTheHouse
class WidgetsIT {

  private static final String BOARD =
      "<tasket-board board=\"everyone\" limit=\"20\"><a href=\"/intranet\">The board</a></tasket-board>";
  private static final String MINE =
      "<tasket-mine><a href=\"/intranet\">My taskets</a></tasket-mine>";
  private static final String FINDER =
      "<tasket-finder minutes=\"15 30\"><a href=\"/intranet\">The finder</a></tasket-finder>";
  private static final String LOADER =
      "<script type=\"module\" src=\"%s/tasket/widgets/tasket.js\"></script>";

  private HostSite site;
  private String origin;
  private Caller aino;
  private Caller bertil;
  private Desk desk;
  private final List<String> asked = new CopyOnWriteArrayList<>();

  @BeforeEach
  void bertilIsSignedInToTasket(House house, Browser browser) {
    site = house.hostSite();
    site.file("/host.js", "");
    site.file("/host.css", "");
    origin = house.server().url();
    aino = Caller.of(house, "aino");
    bertil = Caller.of(house, "bertil");
    desk = Desk.of(house, browser, "bertil", "en");
    desk.changedPage().onRequest(request -> asked.add(request.method() + " " + request.url()));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  /** Bertil opens a page of the site that is near Tasket's. */
  private Page show(String body) {
    site.page("/page", origin, LOADER.formatted(origin) + body);
    desk.page().navigate(site.near() + "/page");
    return desk.page();
  }

  private Locator card(String title) {
    return desk.page().locator("li.card").filter(withText(title));
  }

  private static Locator button(Locator within, String name) {
    return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
  }

  @Test
  void aTasketIsTakenAndDeliveredInPlaceByKeyboardAlone() {
    String tasket = Steps.open(aino, Posting.small().with("title", "Water the office plants"));
    show(BOARD + MINE);

    desk.press(button(card("Water the office plants"), "Take this tasket"));

    Locator said = desk.page().locator("tasket-board").getByRole(AriaRole.STATUS);
    assertThat(said).hasText("You have taken “Water the office plants”.");
    assertThat(said).isFocused();
    Locator mine =
        desk.page().locator("tasket-mine li.card").filter(withText("Water the office plants"));
    desk.press(button(mine, "Deliver the work"));
    assertThat(mine.getByRole(AriaRole.ALERT))
        .hasText("Write how many minutes it took, from 1 to 10,000.");
    assertThat(mine.getByLabel("Minutes it took")).isFocused();
    desk.page().keyboard().type("25");
    desk.page().keyboard().press("Enter");
    assertThat(desk.page().locator("tasket-mine").getByRole(AriaRole.STATUS))
        .hasText("“Water the office plants” is delivered. The owner looks at it next.");
    aino.get("/taskets/{id}/claims", tasket)
        .then()
        .body("items[0].state", equalTo("DELIVERED"))
        .body("items[0].actualMinutes", equalTo(25));
    desk.complainsOfNothing();
  }

  @Test
  void whereTheOwnerChoosesASeatIsAskedFor(House house) {
    String board = RuledBoard.of(Caller.of(house, "david"), Map.of("acceptance", "OWNER_ACCEPTS"));
    Steps.open(aino, Posting.small().with("board", board).with("title", "Sort the stamps"));
    show("<tasket-board board=\"%s\"></tasket-board>".formatted(board));

    button(card("Sort the stamps"), "Ask for a seat").click();

    assertThat(desk.page().locator("tasket-board").getByRole(AriaRole.STATUS))
        .containsText("You have asked for a seat");
  }

  @Test
  void whatMustBeAffirmedIsDeliveredOnItsPageAndItsTitleLeadsToTheTasket(House house) {
    String board = RuledBoard.of(Caller.of(house, "david"), RuledBoard.CLEARED);
    Posting posting = Posting.small().with("board", board).with("language", "sv");
    String tasket = Steps.open(aino, posting.with("title", "Läs ett hemligt blad"));
    String claim =
        aino.send(Map.of("person", "bertil"), "/taskets/{id}/helpers", tasket).path("id");
    show(MINE);
    Locator mine = card("Läs ett hemligt blad");
    Locator title = mine.locator("h3 a");
    assertThat(title).hasAttribute("lang", "sv");
    assertThat(mine.locator("a.button"))
        .hasAttribute("href", origin + "/tasket/claims/" + claim + "/deliver");
    assertThat(mine.locator("form")).hasCount(0);

    title.click();

    desk.isAt("/taskets/" + tasket);
    assertThat(desk.page().locator("h1")).hasText("Läs ett hemligt blad");
  }

  @Test
  void whatIsBeingTypedStaysWhileSomethingElseIsDone() {
    for (String title : List.of("Bind the reports", "Book the boat")) {
      Steps.claim(bertil, Steps.open(aino, Posting.small().with("title", title)));
    }
    show(MINE);
    Locator other = card("Bind the reports").getByLabel("Minutes it took");
    other.fill("45");
    card("Book the boat").getByLabel("Minutes it took").fill("15");

    button(card("Book the boat"), "Deliver the work").click();

    assertThat(desk.page().locator("tasket-mine").getByRole(AriaRole.STATUS)).isFocused();
    assertThat(card("Book the boat")).hasCount(0);
    assertThat(other).hasValue("45");
  }

  @Test
  void whatNobodyIsAboutToSeeAsksForNothingWhateverIsDone() {
    site.file("/host.css", "h1 + tasket-board, script + tasket-board { margin-bottom: 5000px; }");
    Steps.open(aino, Posting.small().with("title", "Polish the brass"));
    show(BOARD + FINDER);

    button(card("Polish the brass"), "Take this tasket").click();

    assertThat(card("Polish the brass")).hasCount(0);
    assertThat(asked).noneMatch(request -> request.contains("/finder?"));
    assertThat(asked.stream().filter(request -> request.contains("/taskets?"))).hasSize(2);
  }

  @Test
  void aPageThatIsTooOldSaysInPlaceWhyATasketCannotBeTaken(House house) {
    String tasket = Steps.open(aino, Posting.small().with("title", "Count the chairs"));
    show(BOARD);
    Locator take = button(card("Count the chairs"), "Take this tasket");
    assertThat(take).isVisible();
    Steps.claim(Caller.of(house, "carol"), tasket);

    take.click();

    assertThat(card("Count the chairs").getByRole(AriaRole.ALERT)).hasText("Every seat is taken.");
  }

  @Test
  void whatNeedsAWordOfOnesOwnIsTakenOnItsPage() {
    String tasket =
        Steps.open(
            aino,
            Posting.small()
                .with("title", "Read a secret letter")
                .with("requirements", "You may read secret letters."));
    show(BOARD);

    Locator look =
        card("Read a secret letter")
            .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Look and take"));

    assertThat(look).hasAttribute("href", origin + "/tasket/taskets/" + tasket);
    assertThat(button(card("Read a secret letter"), "Take")).hasCount(0);
  }

  @Test
  void theFinderSaysWhatFitsTheTimeAndWhy() {
    Steps.open(
        aino, Posting.small().with("title", "A quarter of an hour").with("plannedMinutes", 15));
    show(FINDER);
    Locator finder = desk.page().locator("tasket-finder");
    assertThat(button(finder, "30 min")).hasAttribute("aria-pressed", "true");
    assertThat(finder.locator("li.card").first()).isVisible();
    desk.page().emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    assertThat(button(finder, "30 min")).hasCSS("border-width", "4px");

    desk.press(button(finder, "15 min"));

    assertThat(button(finder, "15 min")).hasAttribute("aria-pressed", "true");
    assertThat(button(finder, "15 min")).isFocused();
    assertThat(finder.locator(".why").first()).containsText("Takes 15 min");
    assertThat(finder.getByRole(AriaRole.STATUS)).containsText("found");
    assertThat(finder.locator("li.card .facts").first())
        .containsText(Pattern.compile("15 min · .* · free seats: \\d+ of \\d+"));
  }

  @Test
  void whoIsSignedOutSeesWhatThePageSaysInsteadAndAWayIn() {
    desk.loseSession();

    show(BOARD);

    Locator board = desk.page().locator("tasket-board");
    assertThat(board.getByText("The board")).isVisible();
    assertThat(board.getByText("Sign in to Tasket to see this"))
        .hasAttribute("href", origin + "/tasket/");
    desk.complainsOfNothing();
  }

  @Test
  void whereTasketIsAwayItSaysSoAndTriesAgainWhenAsked() {
    Page page = desk.page();
    page.route("**/api/v1/**", route -> route.abort());
    show(BOARD);
    Locator board = page.locator("tasket-board");
    assertThat(board).containsText("Tasket does not answer just now.");
    assertThat(board.getByText("The board")).isVisible();

    page.unroute("**/api/v1/**");
    button(board, "Try again").click();

    assertThat(board.getByRole(AriaRole.HEADING).first()).isFocused();
    assertThat(board).not().containsText("does not answer");
  }

  @Test
  void theFinderKeepsItsChoicesWhileTasketIsAwayAndSaysThat() {
    Page page = desk.page();
    show(FINDER);
    Locator finder = page.locator("tasket-finder");
    assertThat(button(finder, "30 min")).hasAttribute("aria-pressed", "true");
    page.route("**/api/v1/**", route -> route.abort());

    desk.press(button(finder, "15 min"));

    assertThat(finder.getByRole(AriaRole.STATUS)).hasText("Tasket does not answer just now.");
    assertThat(button(finder, "15 min")).isFocused();
    desk.press(button(finder, "Try again"));
    assertThat(finder.locator(".away")).isFocused();
  }

  @Test
  void aBoardThatIsNotForTheReaderIsLikeNone() {
    show("<tasket-board board=\"no-such-board\"><a href=\"/\">Instead</a></tasket-board>");

    Locator board = desk.page().locator("tasket-board");
    assertThat(board).containsText("There is nothing to show here for you.");
    assertThat(board.getByText("Instead")).isVisible();
  }

  @Test
  void twentyOfThemInTwoVersionsGetOnAndAskOnce() {
    String module = description().path("module");
    site.page(
        "/page",
        origin,
        LOADER.formatted(origin)
            + "<script type=\"module\" src=\"%s?another\"></script>".formatted(module)
            + IntStream.range(0, 20)
                .mapToObj(i -> "<tasket-board board=\"everyone\"></tasket-board>")
                .collect(Collectors.joining()));
    desk.page().setViewportSize(1280, 20_000);

    desk.page().navigate(site.near() + "/page");

    assertThat(desk.page().locator("tasket-board h2")).hasCount(20);
    assertThat(asked.stream().filter(request -> request.contains("/taskets?")).count())
        .as("%s", asked)
        .isBetween(1L, 5L);
    desk.complainsOfNothing();
  }

  @Test
  void thePagesStyleStaysOutAndItsTokensComeIn() {
    site.file(
        "/host.css",
        "* { font: 40px cursive !important; color: red !important; text-transform: uppercase; }"
            + " p, li, button { display: none; } :root { --tasket-accent: rgb(1, 2, 3); }");
    Steps.open(aino, Posting.small().with("title", "Hang a picture"));
    show(BOARD);
    Locator take = button(card("Hang a picture"), "Take this tasket");

    assertThat(take).hasCSS("background-color", "rgb(1, 2, 3)");
    assertThat(take).hasCSS("font-size", "16px");
    assertThat(take).hasCSS("text-transform", "none");
    assertThat(take).hasCSS("color", "rgb(255, 255, 255)");
  }

  @Test
  void aPageCanHoldItToItsHash() {
    String module = description().path("module");
    String integrity = description().path("integrity");
    String tag = "<script type=\"module\" src=\"%s\" integrity=\"%s\" crossorigin></script>";
    site.page("/page", origin, tag.formatted(module, integrity) + BOARD);
    desk.page().navigate(site.near() + "/page");
    assertThat(desk.page().locator("tasket-board h2")).isVisible();

    site.page(
        "/page", origin, tag.formatted(module, integrity.replace("sha384-", "sha384-A")) + BOARD);
    desk.page().navigate(site.near() + "/page");
    desk.page().waitForLoadState();

    assertThat(desk.page().evaluate("customElements.get('tasket-board') === undefined"))
        .isEqualTo(true);
    assertThat(desk.page().getByText("The board")).isVisible();
  }

  @Test
  void speaksThePagesLanguageAndStartsAtTheLevelThatItIsGiven() {
    show(
        "<div lang=\"fi\"><tasket-board board=\"everyone\" heading-level=\"3\"></tasket-board></div>"
            + "<div lang=\"sv\"><tasket-mine></tasket-mine></div>");

    assertThat(desk.page().locator("tasket-board h3").first()).isVisible();
    assertThat(desk.page().locator("tasket-board")).containsText("Koko taulu");
    assertThat(desk.page().locator("tasket-mine h2")).hasText("Mina tasketar att göra");
  }

  @Test
  void aForeignSiteHandsOverATokenAndNoCookieCounts() {
    Response made = bertil.send(Map.of("name", "Host", "scope", "WRITE", "days", 1), "/me/tokens");
    String tasket = Steps.open(aino, Posting.small().with("title", "Feed the fish"));
    site.file(
        "/host.js",
        "document.addEventListener('tasket-token', event =>"
            + " event.detail.give(Promise.resolve('%s')));"
                .formatted(made.path("token").toString()));
    site.page("/page", origin, LOADER.formatted(origin) + BOARD);
    desk.loseSession();
    desk.page().navigate(site.foreign() + "/page");

    button(card("Feed the fish"), "Take this tasket").click();

    assertThat(desk.page().locator("tasket-board").getByRole(AriaRole.STATUS))
        .hasText("You have taken “Feed the fish”.");
    bertil.get("/taskets/{id}", tasket).then().body("seatsFree", equalTo(0));
    bertil.request().delete("/tokens/{id}", made.<String>path("id")).then().statusCode(200);
    desk.complainsOfNothing();
  }

  @Test
  void isAccessibleInEveryLook() {
    site.file("/host.css", ":root { color-scheme: light dark; }");
    Steps.claim(bertil, Steps.open(aino, Posting.small().with("title", "Sort the letters")));
    Steps.open(aino, Posting.small().with("title", "Label the boxes"));
    show(FINDER + MINE + BOARD);
    assertThat(card("Sort the letters").first()).isVisible();
    assertThat(card("Label the boxes").first()).isVisible();
    assertThat(desk.page().locator("tasket-finder li.card").first()).isVisible();

    Accessible.check(desk.page(), "widgets");
  }

  @Nested
  class InAFrame {

    private static final String FRAME =
        "<iframe title=\"Tasket\" src=\"%s/tasket/framed/boards/everyone\"></iframe>";

    @Test
    void whatIsTakenIsTakenInPlaceAndLinksLeaveTheFrame() {
      String tasket = Steps.open(aino, Posting.small().with("title", "Wind the clocks"));
      site.page("/page", origin, FRAME.formatted(origin));
      desk.page().navigate(site.near() + "/page");
      FrameLocator frame = desk.page().frameLocator("iframe");
      Locator card = frame.locator("li.card").filter(withText("Wind the clocks"));

      button(card, "Take this tasket").click();

      assertThat(frame.getByRole(AriaRole.STATUS)).hasText("You have taken “Wind the clocks”.");
      bertil.get("/taskets/{id}", tasket).then().body("seatsFree", equalTo(0));
      frame
          .getByRole(
              AriaRole.LINK, new FrameLocator.GetByRoleOptions().setName("All of this board"))
          .click();
      desk.isAt("/boards/everyone");
      desk.complainsOfNothing();
    }

    @Test
    void nobodyElseShowsItThoughTheReaderIsSignedIn() {
      desk.open("/boards");
      desk.page()
          .evaluate(
              """
              address => new Promise(done => {
                const frame = document.createElement('iframe');
                frame.addEventListener('load', done);
                frame.src = address;
                document.body.append(frame);
              })
              """,
              origin + "/tasket/framed/boards/everyone");

      assertThat(desk.page().frameLocator("iframe").locator("main")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"boards/everyone", "finder", "mine"})
    void isAccessibleInEveryLook(String what) {
      desk.open("/framed/" + what);
      assertThat(desk.page().locator(".tasket h2")).isVisible();

      Accessible.check(desk.page(), "framed-" + what.replace('/', '-'));
    }
  }

  private static Locator.FilterOptions withText(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private Response description() {
    return given().get(origin + "/tasket/widgets/tasket.json");
  }

  @Nested
  class TheModule {

    @Test
    void isKeptForEverUnderItsOwnNameAndForMinutesUnderTheUsualOne() {
      String module = description().path("module");

      given()
          .get(module)
          .then()
          .statusCode(200)
          .header("Cache-Control", equalTo("public, max-age=31536000, immutable"))
          .header("Content-Type", startsWith("text/javascript"))
          .header("Access-Control-Allow-Origin", equalTo("*"));
      given()
          .get(origin + "/tasket/widgets/tasket.js")
          .then()
          .statusCode(200)
          .header("Cache-Control", equalTo("public, max-age=300"));
      given().get(origin + "/tasket/widgets/tasket.0123456789abcdef.js").then().statusCode(404);
    }
  }

  @Nested
  class AnOrigin {

    private Response preflight(String from) {
      return given()
          .header("Origin", from)
          .header("Access-Control-Request-Method", "POST")
          .header("Access-Control-Request-Headers", "content-type,x-tasket-csrf")
          .options(origin + "/tasket/api/v1/taskets");
    }

    private Response post(String from) {
      return bertil
          .request()
          .header("Origin", from)
          .header("Sec-Fetch-Site", "cross-site")
          .contentType("application/json")
          .body(Map.of())
          .post("/taskets");
    }

    @Test
    void thatIsInvitedMayAskAndChange() {
      preflight(site.near())
          .then()
          .statusCode(204)
          .header("Access-Control-Allow-Origin", equalTo(site.near()))
          .header("Access-Control-Allow-Credentials", equalTo("true"));
      post(site.near()).then().statusCode(422);
      given()
          .header("Origin", site.near())
          .get(origin + "/tasket/api/v1/me")
          .then()
          .statusCode(401)
          .header("Access-Control-Allow-Origin", equalTo(site.near()));
    }

    @Test
    void thatIsNotInvitedMayNeither() {
      for (String from : List.of("http://evil.example", site.near() + "0", "null")) {
        preflight(from).then().statusCode(204).header("Access-Control-Allow-Origin", equalTo(null));
        post(from).then().statusCode(403).body("code", equalTo("origin.foreign"));
      }
    }

    @Test
    void opensNothingByAskingForOptions() {
      given().options(origin + "/tasket/me").then().statusCode(302);
      given().options(origin + "/tasket/api/v1/me").then().statusCode(204).body(equalTo(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "PUT", "DELETE", "PROPFIND"})
    void opensNothingByAnotherMethod(String method) {
      given().request(method, origin + "/tasket/api/v1/me").then().statusCode(401);
    }
  }
}
