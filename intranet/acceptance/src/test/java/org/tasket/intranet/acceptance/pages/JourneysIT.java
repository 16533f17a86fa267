package org.tasket.intranet.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.Accessible;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.Crowd;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.house.PlainBrowser;
import org.tasket.intranet.acceptance.house.PlainBrowser.Form;
import org.tasket.intranet.acceptance.house.PlainBrowser.Sheet;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.RuledBoard;
import org.tasket.intranet.acceptance.rest.Steps;

/** What people come to do, from the first press to the last. */
@InTheHouse
class JourneysIT {

  private static final Pattern A_TASKET = Pattern.compile(".*/taskets/[0-9a-f-]{36}$");

  /** As with the browser's own button; nobody can look at the page from outside meanwhile. */
  private static final String STOPPED_AFTER_A_WHILE =
      """
      () => addEventListener('submit', ({ target }) => setTimeout(() => {
        window.said = `${target.ariaBusy} ${document.getElementById('announcer').textContent}`;
        stop();
      }, 2000))
      """;

  private Caller ainoByApi;
  private Caller bertilByApi;
  private Desk aino;
  private Desk bertil;

  @BeforeEach
  void bothSignIn(House house, Browser browser) {
    ainoByApi = Caller.of(house, "aino");
    bertilByApi = Caller.of(house, "bertil");
    aino = Desk.of(house, browser, "aino", "en");
    bertil = Desk.of(house, browser, "bertil", "en");
  }

  @AfterEach
  void bothLeave() {
    aino.complainsOfNothing();
    bertil.complainsOfNothing();
    aino.close();
    bertil.close();
  }

  @Nested
  class ByTheKeyboardAlone {

    @Test
    void anOwnerPostsAndAHelperDeliversAndTheOwnerConfirms() {
      String id = ainoPosts("Find three typing errors");
      bertilTakesAndDelivers(id);
      ainoConfirms(id);

      bertil.open("/taskets/" + id);
      assertThat(bertil.page().locator("aside")).containsText("You saved my day");
      bertilLetsOthersReadTheThanks(id);
      bertil.open("/me");
      assertThat(bertil.page().locator(".ledger")).containsText("Find three typing errors");
      assertThat(bertil.page().locator(".ledger")).containsText("20 min");
    }

    private String ainoPosts(String title) {
      aino.open("/");
      aino.press(aino.link("Post a tasket"));
      aino.isAt("/post");
      aino.type("title", title);
      aino.page().keyboard().press("Enter"); // which publishes nothing half written
      aino.type("plannedMinutes", "15");
      aino.type("description", "They are on the **last** page.");
      aino.press(aino.button("Publish it"));
      assertThat(aino.page()).hasURL(A_TASKET);
      assertThat(aino.told()).containsText("Published");
      return aino.page().url().replaceAll(".*/", "");
    }

    private void bertilTakesAndDelivers(String id) {
      bertil.open("/taskets/" + id);
      bertil.press(bertil.button("Take this tasket"));
      assertThat(bertil.told()).containsText("The seat is yours");
      bertil.press(bertil.link("Deliver the work"));
      bertil.type("actualMinutes", "20");
      bertil.type("reflection", "There were four.");
      bertil.press(bertil.button("Deliver the work"));
      assertThat(bertil.told()).containsText("Delivered");
    }

    private void ainoConfirms(String id) {
      aino.open("/taskets/" + id);
      aino.press(aino.link("Look and answer"));
      assertThat(aino.page().locator("main")).containsText("There were four.");
      aino.type("thanks", "You saved my day");
      aino.press(aino.button("Confirm the work"));
      assertThat(aino.told()).containsText("Confirmed");
    }

    /** At first nobody else does, and in the end neither. */
    private void bertilLetsOthersReadTheThanks(String id) {
      aino.open("/taskets/" + id);
      assertThat(aino.page().locator("#thanks")).hasCount(0);
      bertil.press(bertil.button("Let others read it"));
      assertThat(bertil.told()).containsText("without your name");
      aino.open("/taskets/" + id);
      assertThat(aino.page().locator("section[aria-labelledby=thanks]"))
          .containsText("You saved my day");
      bertil.press(bertil.button("Keep it to myself"));
      assertThat(bertil.told()).containsText("no longer shown");
      aino.open("/taskets/" + id);
      assertThat(aino.page().locator("#thanks")).hasCount(0);
    }

    @Test
    void somebodySkipsToTheContent() {
      aino.open("/");
      aino.press(aino.link("Skip to the content"));
      assertThat(aino.page()).hasURL(Pattern.compile("#content$"));
      aino.page().keyboard().press("Tab");

      assertThat(
              aino.page().locator("main").evaluate("main => main.contains(document.activeElement)"))
          .isEqualTo(true);
    }

    @Test
    void somebodySignsOut() {
      aino.open("/");
      aino.press(aino.page().locator(".account summary"));
      aino.press(aino.button("Sign out"));

      assertThat(aino.page().locator("main")).containsText("You are signed out");
    }
  }

  @Nested
  class WhenSomethingIsWrong {

    @Test
    void itIsToldAtTheFieldAndInASummaryThatTakesTheFocusAndNothingTypedIsLost() {
      aino.open("/post");
      aino.page().locator("#title").fill("ab");
      aino.page().locator("#description").fill("Typed with care");
      aino.page().locator("#plannedMinutes").fill("2401");
      aino.page().locator("#publish").click();

      assertThat(aino.page().locator(".summary")).isFocused();
      assertThat(aino.page().locator("#title-wrong")).containsText("3 to 120");
      assertThat(aino.page().locator("#plannedMinutes-wrong")).containsText("2,400");
      assertThat(aino.page().locator("#description")).hasValue("Typed with care");
      assertThat(aino.page().locator("#title")).hasValue("ab");
      assertThat(aino.page().locator("#plannedMinutes")).hasValue("2401");
      aino.page().locator(".summary a").first().click();
      assertThat(aino.page().locator("#title")).isFocused();
    }

    @Test
    void aDoubleClickTakesOneSeat() {
      String id = Steps.open(ainoByApi, Posting.small().with("seats", 5));
      bertil.open("/taskets/" + id);
      bertil.button("Take this tasket").dblclick();

      assertThat(bertil.link("Deliver the work")).isVisible();
      ainoByApi
          .request()
          .get("/taskets/{id}", id)
          .then()
          .statusCode(200)
          .body("seatsFree", equalTo(4));
    }

    @Test
    void whatWasStoppedOnItsWayIsSentAgain() {
      String id = Steps.open(ainoByApi, Posting.small());
      aino.open("/taskets/" + id);
      aino.changedPage().route("**/taskets/" + id, route -> {});
      aino.page().evaluate(STOPPED_AFTER_A_WHILE);
      aino.press(aino.button("Pause"));
      assertThat(aino.page().locator("[aria-busy]")).hasCount(0);
      assertThat(aino.page().evaluate("said")).isEqualTo("true Sending…");
      aino.page().unroute("**/taskets/" + id);
      aino.button("Pause").click();

      assertThat(aino.told()).containsText("Paused");
    }

    @Test
    void aStalePageSaysWhyTheSeatIsGone(House house) {
      String id = Steps.open(ainoByApi, Posting.small());
      bertil.open("/taskets/" + id);
      Steps.claim(Caller.of(house, "carol"), id);
      bertil.button("Take this tasket").click();

      assertThat(bertil.told()).containsText("Every seat is taken");
      assertThat(bertil.button("Take this tasket")).not().isVisible();
      bertil.isAt("/taskets/" + id);
    }

    @Test
    void theQuickersChangeIsToldAndTheSlowersTextKept() {
      String id = Steps.draft(ainoByApi, Posting.small());
      aino.open("/taskets/" + id + "/edit");
      Page quicker = aino.another("/taskets/" + id + "/edit");
      quicker.locator("#title").fill("The quicker one");
      quicker.locator("#save").click();
      assertThat(quicker.locator("h1")).hasText("The quicker one");
      aino.page().locator("#title").fill("The slower one");
      aino.page().locator("#save").click();

      assertThat(aino.page().locator("main")).containsText("Somebody changed this tasket");
      assertThat(aino.page().locator(".notice--warn[data-focus]")).isFocused();
      assertThat(aino.page().locator("#title")).hasValue("The slower one");
      aino.page().locator("#save").click();
      assertThat(aino.page().locator("h1")).hasText("The slower one");
    }

    @Test
    void ofTwoWhoSaveAtOnceOneIsToldOfTheOther(House house) {
      List<PlainBrowser> both =
          List.of(PlainBrowser.of(house, "aino"), PlainBrowser.of(house, "aino"));
      for (int round = 0; round < 5; round++) {
        String edit = "/tasket/taskets/" + Steps.draft(ainoByApi, Posting.small()) + "/edit";
        List<Form> forms =
            both.stream().map(one -> one.open(edit).form("#save").orElseThrow()).toList();

        List<Sheet> answers =
            Crowd.atOnce(
                List.of(0, 1),
                one -> forms.get(one).send("save", Map.of("title", "Written by " + one)));

        assertThat(answers).extracting(Sheet::status).containsOnly(200);
        assertThat(answers)
            .filteredOn(answer -> answer.has("#notices .notice--done"))
            .as(answers.toString())
            .hasSize(1);
        assertThat(answers)
            .filteredOn(answer -> answer.text().contains("Somebody changed this tasket"))
            .as(answers.toString())
            .hasSize(1);
      }
    }

    @Test
    void whatWasTypedSurvivesSigningInAgain() {
      aino.open("/post");
      aino.page().locator("#title").fill("Written for a long time");
      aino.page().locator("#place").fill("By the window");
      aino.loseSession();
      aino.page().locator("#publish").click();
      assertThat(aino.page()).hasURL(Pattern.compile(".*/sign-in.*"));
      Accessible.check(aino.page(), "page-sign-in-ended");
      aino.signIn("aino");

      assertThat(aino.page().locator("#title")).hasValue("Written for a long time");
      assertThat(aino.page().locator("#place")).hasValue("By the window");
      assertThat(aino.page().locator("#notices .notice")).isVisible();
      Accessible.check(aino.page(), "page-post-written");
    }

    @Test
    void whatWasTypedStaysWhereAnotherBoardOrATemplateIsChosenAndIsGoneOncePosted(House house) {
      Map<String, ?> rules = Map.of("templates", RuledBoard.ASKING.get("templates"));
      String board = RuledBoard.of(Caller.of(house, "david"), rules);
      aino.open("/post");
      aino.page().locator("#place").fill("By the window");
      aino.page().locator("#board").selectOption(board);
      aino.button("Use these").click();
      assertThat(aino.page()).hasURL(Pattern.compile(".*board=" + board + ".*"));
      assertThat(aino.page().locator("#place")).hasValue("By the window");
      aino.page().locator("#template").selectOption("proof");
      aino.button("Use these").click();
      assertThat(aino.page().locator("#title")).hasValue("Proofread");
      assertThat(aino.page().locator("#place")).hasValue("By the window");
      aino.page().locator("#publish").click();
      assertThat(aino.told()).containsText("Published");

      aino.open("/post");
      assertThat(aino.page().locator("#place")).hasValue("");
      assertThat(aino.page().locator("#notices .notice")).hasCount(0);
    }

    @Test
    void nothingIsBackWhereNothingWasTyped() {
      aino.open("/post");
      aino.page().locator("#publish").click();
      assertThat(aino.page().locator(".summary")).isFocused();
      aino.open("/post");

      assertThat(aino.page().locator("#title")).hasValue("");
      assertThat(aino.page().locator("#notices .notice")).hasCount(0);
    }

    @Test
    void whatWasTypedSurvivesThatThePageIsOfASessionThatHasEnded() {
      aino.open("/post");
      aino.page().locator("#title").fill("Written for a long time");
      aino.loseSession();
      Page other = aino.another("/sign-in?language=en");
      other.locator("#login").fill("aino");
      other.locator("#password").fill("tasket");
      other.locator("#enter").click();
      assertThat(other).not().hasURL(Pattern.compile(".*/sign-in.*"));
      aino.page().locator("#publish").click();

      assertThat(aino.told()).containsText("Please press once more");
      assertThat(aino.page().locator("#title")).hasValue("Written for a long time");
      Accessible.check(aino.page(), "page-post-expired");
    }

    @Test
    void nobodyEditsWhatIsAnothers() {
      String id = Steps.open(ainoByApi, Posting.small());
      bertil.open("/taskets/" + id + "/edit");

      bertil.isAt("/taskets/" + id);
    }

    @Test
    void anothersDraftDoesNotExist() {
      String id = Steps.draft(ainoByApi, Posting.small());

      assertThat(bertil.open("/taskets/" + id)).isEqualTo(404);
    }

    @Test
    void scriptInADescriptionIsNeverRun() {
      String id =
          Steps.open(
              ainoByApi,
              Posting.small()
                  .with("description", "<script>document.title='x'</script>\n\n**safe**"));
      bertil.open("/taskets/" + id);

      assertThat(bertil.page().locator(".prose strong")).hasText("safe");
      assertThat(bertil.page().locator(".prose script")).hasCount(0);
      assertThat(bertil.page()).hasTitle("Proofread a page – Tasket");
    }
  }

  @Nested
  class WhenTheSessionEnds {

    /** Bertil's browser has a clock of its own; the server does not wait so long. */
    @Test
    void whatIsSaidOfItIsTrueAndCanBePutAside() {
      bertil.changedPage().clock().install();
      bertil.open("/boards");
      Locator dialog = bertil.page().locator("#session");
      long minutes = Long.parseLong(dialog.getAttribute("data-seconds")) / 60;
      bertil.page().clock().fastForward((minutes - 1) * 60_000);
      assertThat(dialog).hasAccessibleName("Are you still there?");
      assertThat(bertil.button("Stay signed in")).isFocused();

      bertil.page().context().setOffline(true);
      bertil.page().keyboard().press("Enter");
      assertThat(dialog).hasAccessibleName("No connection");
      assertThat(bertil.button("Try again")).isFocused();
      assertThat(bertil.button("Try again"))
          .hasAccessibleDescription(Pattern.compile("we do not know"));
      bertil.page().keyboard().press("Escape");
      assertThat(dialog).isHidden();

      bertil.page().clock().fastForward(60_000);
      assertThat(dialog).hasAccessibleName("You were signed out");
      assertThat(bertil.link("Sign in again")).isFocused();
      bertil.button("Not now").click();
      assertThat(dialog).isHidden();
      bertil.page().context().setOffline(false);
    }
  }

  @Nested
  class TheOwner {

    @Test
    void asksForMoreAndTheHelperDeliversAgain() {
      String id = Steps.open(ainoByApi, Posting.small());
      String claim = Steps.delivered(bertilByApi, id, 30);
      aino.open("/claims/" + claim + "/return");
      aino.page().locator("#return").click();
      assertThat(aino.page().locator("#reason-wrong")).not().isEmpty();
      aino.page().locator("#reason").fill("The last line");
      aino.page().locator("#return").click();
      assertThat(aino.told()).containsText("asked for more");

      bertil.open("/taskets/" + id);
      assertThat(bertil.page().locator("aside")).containsText("The last line");
      bertil.link("Deliver the work").click();
      bertil.page().locator("#deliver").click();
      assertThat(bertil.told()).containsText("Delivered");
    }

    @Test
    void pausesResumesAndCancels() {
      String id = Steps.open(ainoByApi, Posting.small());
      aino.open("/taskets/" + id);
      aino.button("Pause").click();
      assertThat(aino.told()).containsText("Paused");
      aino.button("Open again").click();
      assertThat(aino.told()).containsText("Open again");
      aino.link("Cancel this tasket").click();
      aino.page().locator("#reason").fill("Done otherwise");
      aino.page().locator("#cancel").click();
      assertThat(aino.told()).containsText("Cancelled");
      assertThat(aino.page().locator("main")).containsText("Done otherwise");
    }

    @Test
    void findsTheLastOfMoreThanAPageHolds(House house, Browser browser) {
      List<Map<String, ?>> sheets =
          IntStream.rangeClosed(1, 101)
              .<Map<String, ?>>mapToObj(
                  row -> Map.of("title", "Sheet " + row, "plannedMinutes", 15))
              .toList();
      Caller.of(house, "frank")
          .send(Map.of("items", sheets), "/boards/everyone/taskets/import")
          .then()
          .statusCode(200);
      try (Desk desk = Desk.of(house, browser, "frank", "en")) {
        desk.open("/me");
        Locator owning = desk.page().locator("section[aria-labelledby=owning]");
        assertThat(owning.locator("li")).hasCount(100);
        owning.locator("a[href*='list=owning']").click();

        assertThat(desk.page()).hasURL(Pattern.compile(".*#owning$"));
        assertThat(owning.locator("li")).not().hasCount(100);
        assertThat(owning.locator("li a").first()).isVisible();
        desk.complainsOfNothing();
      }
    }

    @Test
    void findsWhatWaitsForAnAnswer() {
      String id = Steps.open(ainoByApi, Posting.small().with("title", "Waits for Aino"));
      Steps.delivered(bertilByApi, id, 30);
      aino.open("/me");

      assertThat(aino.page().locator("section[aria-labelledby=waiting]"))
          .containsText("Waits for Aino");
    }
  }

  @Nested
  class TheHelper {

    @Test
    void takesFromTheFrontPageWithinTheMinutesAtHand() {
      Steps.open(ainoByApi, Posting.small().with("title", "Five").with("plannedMinutes", 5));
      bertil.open("/");
      bertil.page().locator("#other-minutes").fill("5");
      bertil.button("Show").click();
      bertil
          .page()
          .locator("article", new Page.LocatorOptions().setHasText("Five"))
          .getByText("Take this tasket")
          .first()
          .click();

      assertThat(bertil.told()).containsText("The seat is yours");
    }

    @Test
    void givesTheSeatBack() {
      String id = Steps.open(ainoByApi, Posting.small());
      String claim = Steps.claim(bertilByApi, id);
      bertil.open("/claims/" + claim + "/withdraw");
      bertil.page().locator("#reason").fill("Ran out of time");
      bertil.page().locator("#withdraw").click();

      assertThat(bertil.told()).containsText("gave the seat back");
      assertThat(bertil.button("Take this tasket")).isVisible();
    }
  }
}
