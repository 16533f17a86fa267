package org.tasket.intranet.acceptance.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.tasket.intranet.acceptance.house.Accessible;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.house.Portal;
import org.tasket.intranet.acceptance.permission.MinePermissions;
import org.tasket.intranet.acceptance.permission.PortletPermissions;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.Steps;

/**
 * Bertil at work: he signs in on the intranet's portal once, and finds Tasket on its home page, in
 * Swedish: his browser speaks English, but in the directory he has chosen otherwise.
 */
@InTheHouse
@TestInstance(Lifecycle.PER_CLASS)
class PortalIT {

  private static final Pattern TASKETS_SIGN_IN = Pattern.compile("/tasket/sign-in");
  private static final Pattern PORTALS_SIGN_IN = Pattern.compile("/intranet/sign-in");

  private static final String IDS_TWICE =
      """
      [...document.querySelectorAll('[id]')].map(one => one.id)
          .filter((id, at, all) => all.indexOf(id) < at)
      """;

  private Portal portal;
  private Caller aino;
  private Caller bertil;
  private Page page;

  @BeforeAll
  void theServer(House house) {
    portal = new Portal(house);
    aino = Caller.at(portal.server(), "aino");
    bertil = Caller.at(portal.server(), "bertil");
  }

  @AfterAll
  void close() {
    if (portal != null) {
      portal.close();
    }
  }

  @BeforeEach
  void bertilSignsInOnThePortal(Browser browser) {
    page = browser.visitor("en");
    page.navigate(portal.home());
    page.getByLabel("User name").fill(bertil.login());
    page.getByLabel("Password").fill(bertil.password());
    button("Sign in").click();
    assertThat(page).hasURL(portal.home());
  }

  @AfterEach
  void bertilLeaves() {
    page.context().close();
  }

  @Test
  void theBoardsOpenTasketsAreOnTheHomePageEachInItsOwnLanguage() {
    open("Lue etusivu ääneen", "fi");

    page.reload();

    assertThat(page.locator("html")).hasAttribute("lang", "sv");
    assertThat(board().getByRole(AriaRole.HEADING, named("Öppna tasketar: Alla"))).isVisible();
    Locator card = card("Lue etusivu ääneen");
    assertThat(card).containsText("30 min");
    assertThat(card).containsText("Lediga platser: 1 av 1");
    assertThat(card).containsText("Önskas av Aino");
    assertThat(card.getByRole(AriaRole.LINK, named("Lue etusivu ääneen")))
        .hasAttribute("lang", "fi");
  }

  @Test
  void aTasketIsTakenWithoutLeavingThePage() {
    String tasket = open("Test the new form");
    page.reload();

    take("Test the new form");

    assertThat(card("Test the new form").getByRole(AriaRole.STATUS))
        .containsText("Du har tagit den här tasketen.");
    assertThat(page.url()).startsWith(portal.home());
    assertThat(takenBy(bertil)).contains(tasket);
  }

  @Test
  void aDoubleClickTakesOneSeat() {
    String tasket = open("Carry a table");
    page.reload();

    taking("Carry a table").dblclick();

    assertThat(taking("Carry a table")).hasCount(0);
    assertThat(takenBy(bertil)).containsOnlyOnce(tasket);
  }

  @Test
  void aPageThatIsTooOldSaysInPlaceWhyATasketCannotBeTaken() {
    String tasket = open("Translate a notice");
    page.reload();
    Caller carol = Caller.at(portal.server(), "carol");
    carol.request().post("/taskets/{id}/claims", tasket).then().statusCode(201);

    take("Translate a notice");

    assertThat(card("Translate a notice").getByRole(AriaRole.ALERT))
        .hasText("Alla platser är tagna.");
    assertThat(takenBy(carol)).contains(tasket);
    assertThat(takenBy(bertil)).doesNotContain(tasket);
  }

  @Test
  void elementsThatAnEditorPastedSpeakThePagesLanguageAndTakeInPlace() {
    String tasket = open("Air the meeting room");
    page.navigate(portal.home() + "widgets");
    Locator pasted =
        page.locator("tasket-board li.card")
            .filter(new Locator.FilterOptions().setHasText("Air the meeting room"));
    assertThat(page.locator("tasket-finder")).containsText("Hur mycket tid har du?");

    pasted.getByRole(AriaRole.BUTTON, named("Ta den här tasketen")).click();

    assertThat(page.locator("tasket-board").getByRole(AriaRole.STATUS))
        .hasText("Du har tagit ”Air the meeting room”.");
    assertThat(page.locator("tasket-mine")).containsText("Air the meeting room");
    assertThat(takenBy(bertil)).contains(tasket);
    Accessible.check(page, "intranet-widgets");
  }

  @TestFactory
  Stream<DynamicTest> takingIsOfferedAndDoneAsTheTableOfPermissionsSays() {
    return PortletPermissions.at(portal.server());
  }

  @TestFactory
  Stream<DynamicTest> whatIsInHandIsDealtWithAsTheTableOfPermissionsSays() {
    return MinePermissions.at(portal.server());
  }

  @TestFactory
  Stream<DynamicTest> portletsDoWhatAPortalExpectsOfThem() {
    return PortletConformance.at(portal.server());
  }

  @Test
  void tasketAsksForNothingMore() {
    assertThat(page.navigate(tasket()).status()).isEqualTo(200);

    assertThat(page).hasURL(tasket());
    assertThat(page.getByRole(AriaRole.BANNER)).containsText("Bertil");
    assertThat(statusOfMe()).isEqualTo(200);
  }

  @Test
  void whoSignsOutOfThePortalIsSignedOutOfTasket() {
    page.navigate(tasket());
    assertThat(statusOfMe()).isEqualTo(200);

    page.navigate(portal.home());
    button("Logga ut").click();
    assertThat(page.getByRole(AriaRole.STATUS)).hasText("Du har loggat ut.");

    assertThat(statusOfMe()).isEqualTo(401);
    page.navigate(tasket());
    assertThat(page).hasURL(TASKETS_SIGN_IN);
    assertThat(page.getByLabel("Password")).isVisible();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in on the intranet"))
        .click();
    assertThat(page).hasURL(PORTALS_SIGN_IN);
    assertThat(page.getByLabel("Lösenord")).isVisible();
  }

  @Test
  void whoSignsOutOfTasketIsLedToSignOutOfThePortalToo() {
    page.navigate(tasket());
    page.locator(".account summary").click();
    page.locator(".account form[action$='/sign-out'] button").click();

    assertThat(page).hasURL(portal.signOut());
    assertThat(page.getByRole(AriaRole.MAIN)).containsText("Du är fortfarande inloggad");
    assertThat(statusOfMe()).as("a link alone signs nobody out").isEqualTo(200);
    Accessible.check(page, "portal-sign-out");
    button("Logga ut från allt").click();

    assertThat(page.getByRole(AriaRole.STATUS)).hasText("Du har loggat ut.");
    assertThat(statusOfMe()).isEqualTo(401);
    page.navigate(portal.signOut());
    assertThat(page).hasURL(PORTALS_SIGN_IN);
  }

  @Test
  void everybodyCanSignInAlsoAfterAWrongPassword() {
    button("Logga ut").click();
    page.getByLabel("Användarnamn").fill(bertil.login());
    page.getByLabel("Lösenord").fill("wrong");
    button("Logga in").click();
    assertThat(page.getByRole(AriaRole.ALERT)).isVisible();

    Accessible.check(page, "portal-sign-in-wrong");
  }

  @Test
  void everybodyCanReadWhatIsWrongAndWhatWasMailed() {
    for (String path : List.of("nothing", "mail", "mail?id=" + Portal.MAIL)) {
      page.navigate(portal.home() + path);
      Accessible.check(page, "portal-" + path.replaceAll("\\W", "-"));
    }
    assertThat(page.getByRole(AriaRole.MAIN)).containsText("en.vikarie@example.org");
  }

  @Test
  void aWindowGetsThePageToItselfAndIsMadeSmallByKeyboard() {
    control("board", "Maximera").press("Enter");
    assertThat(page.locator(".window")).hasCount(1);
    assertThat(control("board", "Maximera")).hasCount(0);

    control("board", "Återställ").press("Enter");
    assertThat(page.locator(".window")).hasCount(2);

    control("news", "Minimera").press("Enter");
    assertThat(page.locator("#news h2")).isVisible();
    assertThat(page.locator("#news .window-body")).hasCount(0);
    page.goBack();
    assertThat(page.locator("#news .window-body")).isVisible();
  }

  @Test
  void aWindowIsNotShownInAModeThatItsPortletDoesNotHave() {
    assertThat(control("news", "Inställningar")).hasCount(0);

    page.navigate(portal.home() + "?mode.news=edit");

    assertThat(page.locator("#news")).containsText("kan inte visas på det sätt");
    assertThat(board().getByRole(AriaRole.HEADING, named("Öppna tasketar: Alla"))).isVisible();
    page.locator("#news").getByRole(AriaRole.LINK, named("Visa som vanligt")).click();
    assertThat(page.locator("#news").getByRole(AriaRole.HEADING).nth(1)).isVisible();
  }

  @Test
  void onePageHoldsTheSamePortletTwice() {
    open("Water the plants of the hall");

    page.navigate(portal.home() + "work");

    for (String window : List.of("chosen", "everyone")) {
      assertThat(page.locator("#" + window)).containsText("Water the plants of the hall");
    }
    assertThat(page.evaluate(IDS_TWICE)).isEqualTo(List.of());
    Accessible.check(page, "portal-work");
  }

  @Test
  void everybodyCanUseTheHomePage() {
    open("Check a long heading that has to break on the narrowest of telephones");
    page.reload();
    assertThat(board().getByRole(AriaRole.BUTTON).first()).isVisible();

    Accessible.check(page, "portal-home");
  }

  @Nested
  class OnThePageWithAllPortlets {

    @BeforeEach
    void bertilGoesThere() {
      page.navigate(portal.home() + "work");
    }

    @Test
    void whatFitsTheMinutesIsTakenAndDeliveredWithTheKeyboardAlone() {
      String tasket =
          Steps.open(
              aino,
              Posting.small()
                  .with("title", "Read a page aloud for the archive")
                  .with("plannedMinutes", 60));
      Locator finder = page.locator("#finder");
      finder.getByRole(AriaRole.LINK, named("60 min")).press("Enter");
      Locator found = item(finder, "Read a page aloud for the archive");
      assertThat(found).containsText("Tar 60 min");

      found.getByRole(AriaRole.BUTTON).press("Enter");

      assertThat(finder.getByRole(AriaRole.STATUS)).containsText("Du har tagit den här tasketen.");
      assertThat(finder.locator("[aria-current]")).hasText("60 min");
      Locator mine = item(page.locator("#mine"), "Read a page aloud for the archive");
      mine.getByRole(AriaRole.TEXTBOX).first().fill("snart");
      mine.getByRole(AriaRole.TEXTBOX).first().press("Enter");
      assertThat(mine.getByRole(AriaRole.ALERT)).containsText("Skriv hur många minuter det tog");
      assertThat(mine.getByRole(AriaRole.TEXTBOX).first()).hasValue("snart");

      mine.getByRole(AriaRole.TEXTBOX).first().fill("25");
      mine.getByRole(AriaRole.TEXTBOX).first().press("Enter");

      assertThat(page.locator("#mine").getByRole(AriaRole.STATUS)).containsText("Levererat.");
      assertThat(
              bertil
                  .request()
                  .get("/me/claims")
                  .<List<Integer>>path("items.findAll{it.tasket=='" + tasket + "'}.actualMinutes"))
          .containsExactly(25);
    }

    @Test
    void whatIsNewComesByItselfAndNothingThatSomebodyTypesGoes() {
      open("Water the plants in the lobby");
      page.clock().install();
      page.reload();
      take(page.locator("#chosen"), "Water the plants in the lobby");
      Locator mine = item(page.locator("#mine"), "Water the plants in the lobby");
      mine.getByRole(AriaRole.TEXTBOX).first().fill("12");
      page.locator("#chosen h2").click();
      Steps.claim(bertil, open("Count the chairs upstairs"));

      page.clock().fastForward(61_000);

      assertThat(item(page.locator("#chosen"), "Count the chairs upstairs")).isVisible();
      assertThat(mine.getByRole(AriaRole.TEXTBOX).first()).hasValue("12");
      assertThat(page.locator("#mine")).not().containsText("Count the chairs upstairs");

      mine.getByRole(AriaRole.TEXTBOX).first().fill("");
      page.locator("#chosen h2").click();
      page.clock().fastForward(61_000);

      assertThat(page.locator("#mine")).containsText("Count the chairs upstairs");
    }

    @Test
    void whoPausesThatIsLeftInPeaceUntilTheyWantItAgain() {
      page.clock().install();
      page.reload();
      Locator pause = page.getByText("Pausa uppdateringen av tasketar");
      assertThat(pause).hasCount(1);
      pause.press("Enter");
      open("Oil the hinges of the door");
      List<String> asked = new ArrayList<>();
      page.onRequest(request -> asked.add(request.url()));

      page.clock().fastForward(61_000);
      assertThat(page.locator("#chosen h2")).isVisible();
      assertThat(asked).isEmpty();
      page.navigate(portal.home() + "work");
      Locator goOn = page.getByText("Uppdatera tasketar igen");
      open("Wind the clock of the hall");

      goOn.press("Enter");

      assertThat(item(page.locator("#chosen"), "Wind the clock of the hall")).isVisible();
      assertThat(pause).isVisible();
    }

    @Test
    void everybodyCanUseIt() {
      take(
          page.locator("#chosen"), titled("Sort the leaflets at the information desk by language"));
      open("Check whether a heading that is rather long breaks well on a narrow telephone");
      page.reload();

      Accessible.check(page, "portal-work");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Suomi")).click();
      page.navigate(portal.home() + "work?mode.finder=edit&mode.chosen=help&mode.mine=edit");
      page.locator("#finder").getByRole(AriaRole.TEXTBOX).first().fill("15 snart");
      page.locator("#finder").getByRole(AriaRole.TEXTBOX).first().press("Enter");
      assertThat(page.locator("#finder").getByRole(AriaRole.ALERT)).isVisible();
      Accessible.check(page, "portal-edit");
      page.navigate(portal.home() + "work?state.mine=maximized");
      Accessible.check(page, "portal-maximised");
    }

    /** A tasket that this page shows. */
    private String titled(String title) {
      open(title);
      page.reload();
      return title;
    }

    private void take(Locator window, String title) {
      item(window, title).getByRole(AriaRole.BUTTON).click();
    }

    private Locator item(Locator window, String title) {
      return window
          .getByRole(AriaRole.LISTITEM)
          .filter(new Locator.FilterOptions().setHasText(title));
    }
  }

  private String open(String title) {
    return open(title, "en");
  }

  /** Has Aino post and publish a tasket with one seat, and answers with its id. */
  private String open(String title, String language) {
    String id =
        aino.request()
            .contentType(ContentType.JSON)
            .body(
                Map.of(
                    "board",
                    "everyone",
                    "title",
                    title,
                    "description",
                    "Half an hour, from your own desk.",
                    "language",
                    language,
                    "plannedMinutes",
                    30,
                    "seats",
                    1,
                    "mode",
                    "ONLINE",
                    "openUntil",
                    inAWeek()))
            .post("/taskets")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    aino.request()
        .post("/taskets/{id}/publish", id)
        .then()
        .statusCode(200)
        .body("state", equalTo("OPEN"));
    return id;
  }

  private static String inAWeek() {
    return Instant.now().plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static List<String> takenBy(Caller helper) {
    return helper.request().get("/me/claims").then().statusCode(200).extract().path("items.tasket");
  }

  /** How Tasket's API answers the browser, which has nothing but its cookies. */
  private int statusOfMe() {
    return page.context().request().get(bertil.api() + "/me").status();
  }

  private String tasket() {
    return portal.server().url() + "/tasket/";
  }

  private void take(String title) {
    taking(title).click();
  }

  private Locator taking(String title) {
    return card(title).getByRole(AriaRole.BUTTON, named("Ta den här tasketen"));
  }

  private Locator control(String window, String name) {
    return page.locator("#" + window).getByRole(AriaRole.LINK, named(name + ": "));
  }

  private Locator card(String title) {
    return board()
        .getByRole(AriaRole.LISTITEM)
        .filter(new Locator.FilterOptions().setHasText(title));
  }

  private Locator board() {
    return page.locator("#board");
  }

  private Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }
}
