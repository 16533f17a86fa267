package org.tasket.intranet.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.SelectOption;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.Accessible;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.rest.BoardSteps;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Neglect;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.RuledBoard;
import org.tasket.intranet.acceptance.rest.Steps;

/**
 * What people come to do where a board has rules of its own. Bertil owns, Aino helps, Carol manages
 * the board, Eeva supervises Aino.
 */
@InTheHouse
class LifeJourneysIT {

  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
  private static final Pattern A_TASKET = Pattern.compile(".*/taskets/[0-9a-f-]{36}$");

  private final List<Desk> desks = new ArrayList<>();
  private House house;
  private Browser browser;
  private Caller ainoByApi;
  private Caller bertilByApi;
  private Caller carolByApi;

  @BeforeEach
  void theyAreAtHome(House house, Browser browser) {
    this.house = house;
    this.browser = browser;
    ainoByApi = Caller.of(house, "aino");
    bertilByApi = Caller.of(house, "bertil");
    carolByApi = Caller.of(house, "carol");
  }

  @AfterEach
  void theyLeave() {
    for (Desk desk : desks) {
      desk.complainsOfNothing();
      desk.close();
    }
  }

  private Desk desk(String login) {
    Desk desk = Desk.of(house, browser, login, "en");
    desks.add(desk);
    return desk;
  }

  private String board(Map<String, ?> rules) {
    return RuledBoard.of(Caller.of(house, "david"), rules);
  }

  private Posting on(String board) {
    return Posting.small().with("board", board);
  }

  private static Map<String, Object> session(int days) {
    return Map.of(
        "start",
        Posting.inFuture(Duration.ofDays(days)),
        "end",
        Posting.inFuture(Duration.ofDays(days).plusHours(1)),
        "zone",
        "Europe/Helsinki",
        "seats",
        1);
  }

  @Nested
  class ByTheKeyboardAlone {

    @Test
    void aHelperAppliesAndTheOwnerAccepts() {
      String board = board(Map.of("acceptance", "OWNER_ACCEPTS"));
      String id = Steps.open(bertilByApi, on(board));
      Desk aino = desk("aino");
      aino.open("/boards/" + board);
      assertThat(aino.page().locator("button[name=take]")).containsText("Ask for a seat");
      aino.open("/taskets/" + id);
      assertThat(aino.page().locator("aside")).containsText("The owner chooses the helpers");
      aino.press(aino.button("Ask for a seat"));
      assertThat(aino.told()).containsText("The owner answers you");
      assertThat(aino.page().locator("aside")).containsText("Applied");
      aino.open("/me");
      assertThat(aino.page().locator("section[aria-labelledby=hoping]"))
          .containsText("the owner decides");

      Desk bertil = desk("bertil");
      bertil.open("/me");
      bertil.press(bertil.page().locator("section[aria-labelledby=waiting] a[href$='" + id + "']"));
      bertil.isAt("/taskets/" + id);
      bertil.press(bertil.page().locator("button[name=accept]"));
      assertThat(bertil.told()).containsText("Accepted");

      aino.open("/taskets/" + id);
      assertThat(aino.link("Deliver the work")).isVisible();
    }

    @Test
    void aSupervisorFindsWhatAwaitsAndApproves() {
      String id =
          Steps.open(
              bertilByApi, on(board(Map.of("supervisor", "APPROVE"))).with("title", "Awaits Eeva"));
      Desk aino = desk("aino");
      aino.open("/taskets/" + id);
      aino.press(aino.button("Take this tasket"));
      assertThat(aino.told()).containsText("Your supervisor decides next");

      Desk eeva = desk("eeva");
      eeva.open("/me");
      eeva.press(eeva.page().locator("main a[href$='/approvals']"));
      eeva.isAt("/approvals");
      eeva.press(row(eeva, "Awaits Eeva").locator("button[name=approve]"));
      assertThat(eeva.told()).containsText("Approved");
      assertThat(row(eeva, "Awaits Eeva")).hasCount(0);

      aino.open("/taskets/" + id);
      assertThat(aino.link("Deliver the work")).isVisible();
    }

    @Test
    void anOwnerSendsToAModeratedBoardAndItsManagerGivesBackAndPublishes() {
      String board = board(Map.of("moderated", true));
      Desk bertil = desk("bertil");
      bertil.open("/post?board=" + board);
      bertil.type("title", "Look at me first");
      bertil.press(bertil.button("Send it to the board"));
      assertThat(bertil.page()).hasURL(A_TASKET);
      assertThat(bertil.told()).containsText("Sent to the board");
      String id = bertil.page().url().replaceAll(".*/", "");

      Desk carol = desk("carol");
      carol.open("/boards/" + board);
      carol.press(carol.link("Look at me first"));
      carol.press(carol.link("Give it back"));
      carol.type("reason", "Say where it is");
      carol.press(carol.button("Give it back"));
      assertThat(carol.told()).containsText("Given back");

      bertil.open("/taskets/" + id);
      assertThat(bertil.page().locator("main")).containsText("Say where it is");
      assertThat(bertil.page().locator("#hints")).isVisible();
      bertil.press(bertil.button("Publish"));
      assertThat(bertil.told()).containsText("Sent to the board");

      carol.open("/taskets/" + id);
      carol.press(carol.button("Publish"));
      assertThat(carol.told()).containsText("Published");
    }

    @Test
    void aSupervisorDeclinesWithAReasonThatTheHelperReads() {
      String id =
          Steps.open(
              bertilByApi, on(board(Map.of("supervisor", "APPROVE"))).with("title", "Not now"));
      ainoByApi.send(Map.of(), "/taskets/{id}/claims", id).then().statusCode(201);
      Desk eeva = desk("eeva");
      eeva.open("/approvals");
      eeva.press(row(eeva, "Not now").locator("a[href$='/decline']"));
      eeva.press(eeva.page().locator("#decline"));
      assertThat(eeva.page().locator("#reason-wrong")).not().isEmpty();
      eeva.type("reason", "The audit comes first");
      eeva.press(eeva.page().locator("#decline"));
      eeva.isAt("/approvals");
      assertThat(eeva.told()).containsText("Declined");

      Desk aino = desk("aino");
      aino.open("/taskets/" + id);
      assertThat(aino.page().locator("aside")).containsText("The audit comes first");
    }

    @Test
    void anOwnerMarksATasketAsCompleted() {
      String id = Steps.open(bertilByApi, Posting.small().with("seats", 2));
      Steps.confirm(bertilByApi, Steps.delivered(ainoByApi, id, 20));
      Desk bertil = desk("bertil");
      bertil.open("/taskets/" + id);
      bertil.press(bertil.button("Mark as completed"));

      assertThat(bertil.told()).containsText("Completed");
      bertilByApi.get("/taskets/{id}", id).then().body("state", equalTo("COMPLETED"));
    }
  }

  private static Locator row(Desk desk, String title) {
    return desk.page().locator("li", new Page.LocatorOptions().setHasText(title));
  }

  @Nested
  class TheHelper {

    @Test
    void readsUntilWhenTheSeatWaitsForTheSupervisorAndThenThatItIsFreeAgain() {
      String id =
          Steps.open(
              bertilByApi, on(board(Map.of("supervisor", "APPROVE"))).with("title", "In silence"));
      String claim = ainoByApi.send(Map.of(), "/taskets/{id}/claims", id).path("id");
      Desk aino = desk("aino");
      aino.open("/taskets/" + id);
      assertThat(aino.page().locator("aside"))
          .containsText("Without an answer the seat is free again, from");

      Neglect.unapproved(house, claim);
      aino.open("/taskets/" + id);
      assertThat(aino.page().locator("aside")).containsText("Nobody agreed in time");
      aino.press(aino.button("Take this tasket"));
      assertThat(aino.told()).containsText("Your supervisor decides next");
    }

    @Test
    void waitsForASeatAndMovesUp() {
      String id = Steps.open(bertilByApi, Posting.small());
      String first = Steps.claim(carolByApi, id);
      Desk aino = desk("aino");
      aino.open("/taskets/" + id);
      aino.button("Wait for a seat").click();
      assertThat(aino.told()).containsText("You are in the queue");
      assertThat(aino.page().locator("aside")).containsText("In the queue");
      carolByApi
          .send(Map.of("reason", "Ill"), "/claims/{id}/withdraw", first)
          .then()
          .statusCode(200);

      aino.open("/taskets/" + id);
      assertThat(aino.link("Deliver the work")).isVisible();
    }

    @Test
    void choosesASession() {
      String id =
          Steps.open(
              bertilByApi,
              Posting.small().without("seats").with("sessions", List.of(session(3), session(4))));
      Desk aino = desk("aino");
      aino.open("/taskets/" + id);
      assertThat(aino.page().locator("section[aria-labelledby=sittings] li")).hasCount(2);
      aino.button("Take this tasket").click();
      assertThat(aino.page().locator("#session-wrong")).not().isEmpty();
      aino.page().locator("input[name=session]").nth(1).check();
      aino.button("Take this tasket").click();

      assertThat(aino.told()).containsText("The seat is yours");
      bertilByApi.get("/taskets/{id}", id).then().body("sessions.seatsFree", contains(1, 0));
    }

    @Test
    void affirmsWhatTheBoardAsks() {
      String id = Steps.open(bertilByApi, on(board(RuledBoard.CLEARED)));
      Desk aino = desk("aino");
      aino.open("/taskets/" + id);
      aino.button("Take this tasket").click();
      assertThat(aino.page().locator("#affirmed-wrong")).not().isEmpty();
      aino.page().locator("#affirmed").check();
      aino.loseSession();
      aino.button("Take this tasket").click();
      aino.signIn("aino");
      assertThat(aino.page().locator("#affirmed")).isChecked();
      aino.page().locator("#take").click();

      assertThat(aino.page().locator("a[href$='/deliver']")).isVisible();
    }

    @Test
    void isLedFromACardToWhatMustBeAffirmed() {
      String board = board(RuledBoard.CLEARED);
      String id = Steps.open(bertilByApi, on(board));
      Desk aino = desk("aino");
      aino.open("/boards/" + board);
      aino.page().locator("button[name=take]").click();

      aino.isAt("/taskets/" + id);
      assertThat(aino.told()).containsText("One thing more");
    }

    @Test
    void saysWhoseTimeItWas() {
      String id = Steps.open(bertilByApi, on(board(Map.of("whoseTime", List.of("WORK", "OWN")))));
      String claim = Steps.claim(ainoByApi, id);
      Desk aino = desk("aino");
      aino.open("/claims/" + claim + "/deliver");
      aino.page().getByLabel("Own time").check();
      aino.page().locator("#deliver").click();
      assertThat(aino.told()).containsText("Delivered");

      ainoByApi.get("/claims/{id}", claim).then().body("whoseTime", equalTo("OWN"));
    }

    @Test
    void deliversLateWhatWasDone() {
      String id = Steps.open(bertilByApi, Posting.small());
      String claim = Steps.claim(ainoByApi, id);
      bertilByApi
          .send(Map.of("reason", "Done otherwise"), "/taskets/{id}/cancel", id)
          .then()
          .statusCode(200);
      Desk aino = desk("aino");
      aino.open("/taskets/" + id);
      assertThat(aino.page().locator("aside")).containsText("you can still deliver it");
      aino.link("Deliver the work").click();
      aino.page().locator("#deliver").click();
      assertThat(aino.told()).containsText("Delivered");

      bertilByApi.get("/claims/{id}", claim).then().body("state", equalTo("DELIVERED"));
    }

    @Test
    void affirmsWithALateDeliveryAlsoWhereTheTasketIsOutOfSight() {
      String board = board(RuledBoard.EVERYTHING);
      String id =
          Steps.draft(bertilByApi, RuledBoard.rich(board).without("sessions").with("seats", 1));
      bertilByApi.post("/taskets/{id}/publish", id).then().statusCode(200);
      carolByApi.post("/taskets/{id}/publish", id).then().statusCode(200);
      String claim =
          bertilByApi.send(Map.of("person", "aino"), "/taskets/{id}/helpers", id).path("id");
      bertilByApi
          .send(Map.of("reason", "Done otherwise"), "/taskets/{id}/cancel", id)
          .then()
          .statusCode(200);
      BoardSteps.change(
          carolByApi, board, Map.of("audience", Map.of("groups", List.of("keepers-of-secrets"))));
      ainoByApi.get("/taskets/{id}", id).then().statusCode(404);

      Desk aino = desk("aino");
      aino.open("/me");
      aino.page().locator("a[href$='/claims/" + claim + "/deliver']").click();
      assertThat(aino.page().locator(".affirm")).containsText("Cleared");
      assertThat(aino.page().locator(".affirm")).containsText("A quiet room and an hour.");
      aino.page().locator("#deliver").click();
      assertThat(aino.page().locator("#affirmed-wrong")).not().isEmpty();
      aino.page().locator("#affirmed").check();
      aino.page().getByLabel("Own time").check();
      aino.page().locator("#deliver").click();
      assertThat(aino.told()).containsText("Delivered");

      ainoByApi
          .get("/claims/{id}", claim)
          .then()
          .body("state", equalTo("DELIVERED"))
          .body("whoseTime", equalTo("OWN"))
          .body("affirmed", hasSize(2));
    }

    @Test
    void objectsToChangedMinutesAndAManagerSettlesIt() {
      String id = Steps.open(bertilByApi, on(board(Map.of())).with("title", "Minutes to settle"));
      String claim = Steps.delivered(ainoByApi, id, 60);
      bertilByApi
          .send(Map.of("minutes", 45, "reason", "As agreed"), "/claims/{id}/confirm", claim)
          .then()
          .statusCode(200);
      Desk aino = desk("aino");
      aino.open("/taskets/" + id);
      assertThat(aino.page().locator("aside")).containsText("As agreed");
      aino.link("Object to the minutes").click();
      aino.page().locator("#reason").fill("It took an hour");
      aino.page().locator("#object").click();
      assertThat(aino.told()).containsText("Your objection is with");

      Desk carol = desk("carol");
      carol.open("/approvals");
      row(carol, "Minutes to settle").locator("a[href$='/correct']").click();
      assertThat(carol.page().locator("main")).containsText("It took an hour");
      carol.page().locator("#minutes").fill("55");
      carol.page().locator("#reason").fill("They showed me");
      carol.page().locator("#correct").click();
      assertThat(carol.told()).containsText("Settled");

      aino.open("/taskets/" + id);
      assertThat(aino.page().locator("aside")).containsText("55 min count");
      aino.open("/me");
      assertThat(aino.page().locator(".ledger")).containsText("10 min");
    }
  }

  @Nested
  class TheManager {

    @Test
    void findsAllThatWaitsToBePublishedPieceByPiece() {
      String board = board(Map.of("moderated", true));
      for (int number = 1; number <= 21; number++) {
        String id = Steps.draft(bertilByApi, on(board).with("title", "Waiting no. " + number));
        bertilByApi.post("/taskets/{id}/publish", id).then().statusCode(200);
      }
      Desk carol = desk("carol");
      carol.open("/boards/" + board);
      assertThat(carol.page().locator("#submitted")).hasText("21 taskets wait for you to publish");
      Locator waiting = carol.page().locator("section[aria-labelledby=submitted]");
      assertThat(waiting.locator("li")).hasCount(20);
      waiting.getByText("Show more").click();

      assertThat(waiting.locator("li")).hasCount(1);
      assertThat(waiting).containsText("Waiting no. 1");
    }
  }

  @Nested
  class TheOwner {

    @Test
    void getsNoDraftWhereItCannotBePublished() {
      String board = board(Map.of("limits", Map.of("minutesTo", 60)));
      Desk bertil = desk("bertil");
      bertil.open("/post?board=" + board);
      bertil.page().locator("#title").fill("Too long for here");
      bertil.page().locator("#plannedMinutes").fill("90");
      bertil.page().locator("#publish").click();
      assertThat(bertil.page().locator("#plannedMinutes-wrong")).not().isEmpty();
      bertil.open("/me");

      assertThat(bertil.page().locator("main")).not().containsText("Too long for here");
    }

    @Test
    void answersTheBoardsQuestionsAndBeginsWithATemplate() {
      String board = board(RuledBoard.ASKING);
      Desk bertil = desk("bertil");
      bertil.open("/post?board=" + board);
      bertil.page().locator("#template").selectOption("proof");
      bertil.button("Use these").click();
      assertThat(bertil.page().locator("#title")).hasValue("Proofread");
      bertil.page().locator("#publish").click();
      assertThat(bertil.page().locator("#extra-unit-wrong")).not().isEmpty();
      bertil.page().locator("#extra-unit").fill("Archives");
      bertil.page().locator("#category").selectOption("texts");
      bertil.page().locator("#publish").click();
      assertThat(bertil.told()).containsText("Published");

      assertThat(bertil.page().locator("dl.terms")).containsText("Archives");
      assertThat(bertil.page().locator("dl.terms")).containsText("Writing");
    }

    @Test
    void givesSessionsAndEditsThem() {
      LocalDate day = LocalDate.now(ZoneId.of("Europe/Helsinki")).plusDays(5);
      Desk bertil = desk("bertil");
      bertil.open("/post?board=everyone");
      bertil.page().locator("#title").fill("Read to the children");
      bertil.page().getByText("More: sessions with a time").click();
      bertil.page().locator("#sessions").fill(day.toString());
      bertil.page().locator("#sessions-start").fill("14:00");
      bertil.page().locator("#sessions-end").fill("13:00");
      bertil.page().locator("#publish").click();
      assertThat(bertil.page().locator("#sessions-wrong")).not().isEmpty();
      bertil.page().locator("#sessions-end").fill("15:00");
      bertil.page().locator("#sessions-seats").fill("3");
      bertil.page().locator("#publish").click();
      assertThat(bertil.told()).containsText("Published");
      assertThat(bertil.page().locator("section[aria-labelledby=sittings]"))
          .containsText("14:00–15:00");

      bertil.link("Edit").click();
      bertil.page().locator("#title").fill("Read aloud to the children");
      bertil.page().locator("#sessions-seats").fill("4");
      bertil.page().locator("#save").click();
      assertThat(bertil.told()).containsText("The changes are saved");
      assertThat(bertil.page().locator("section[aria-labelledby=sittings]"))
          .containsText("free seats: 4 of 4");
    }

    @Test
    void leavesTheEndAsItIsByEditing() {
      String end = Posting.inFuture(Duration.ofDays(9));
      String id = Steps.open(bertilByApi, Posting.small().with("openUntil", end));
      Desk bertil = desk("bertil");
      bertil.open("/taskets/" + id + "/edit");
      bertil.page().locator("#title").fill("Another title");
      bertil.page().locator("#save").click();
      assertThat(bertil.told()).containsText("saved");

      bertilByApi.get("/taskets/{id}", id).then().body("openUntil", equalTo(end));
    }

    @Test
    void addsAHelperAndCopiesAndHandsOver() {
      String id = Steps.open(bertilByApi, Posting.small().with("seats", 2));
      Desk bertil = desk("bertil");
      bertil.open("/taskets/" + id);
      bertil.link("Add a helper").click();
      bertil.page().locator("#person").fill("nobody.of.that.name");
      bertil.page().locator("#add").click();
      assertThat(bertil.page().locator("#person-wrong")).not().isEmpty();
      bertil.page().locator("#person").fill("aino");
      bertil.page().locator("#add").click();
      assertThat(bertil.told()).containsText("Added");

      bertil.button("Make a copy").click();
      assertThat(bertil.told()).containsText("a draft of your own");
      assertThat(bertil.page()).not().hasURL(Pattern.compile(".*" + id));

      bertil.open("/taskets/" + id + "/hand-over");
      bertil.page().locator("#person").fill("carol");
      bertil.page().locator("#handOver").click();
      assertThat(bertil.told()).containsText("Handed over");
      carolByApi.get("/taskets/{id}", id).then().body("_actions", hasItem("edit"));
    }

    @Test
    void findsWhoIsMeantByThreeLettersOfTheNameAndTheKeyboardAlone() {
      String id = Steps.open(bertilByApi, Posting.small().with("seats", 2));
      Desk bertil = desk("bertil");
      bertil.open("/taskets/" + id + "/helpers");
      Locator person = bertil.page().locator("#person");
      assertThat(person).hasAttribute("role", "combobox");
      bertil.type("person", "kallionp");
      Locator found = bertil.page().locator("#person-found [role=option]");
      assertThat(found).hasCount(1);
      assertThat(found).containsText("Aino Kallionpuro");
      assertThat(bertil.page().locator("#announcer")).containsText("1 found");
      Accessible.check(bertil.page(), "people-found");
      bertil.page().keyboard().press("Escape");
      assertThat(person).hasAttribute("aria-expanded", "false");

      bertil.page().keyboard().press("Control+A");
      bertil.page().keyboard().type("kallion");
      assertThat(found).hasCount(1);
      bertil.page().keyboard().press("ArrowDown");
      assertThat(person).hasAttribute("aria-activedescendant", "person-found-0");
      bertil.page().keyboard().press("Enter");
      assertThat(person).hasValue("aino");
      bertil.page().keyboard().press("Enter");
      assertThat(bertil.told()).containsText("Added");
      bertilByApi.get("/taskets/{id}/claims", id).then().body("items", hasSize(1));
    }

    @Test
    void namesSeveralColleaguesOneAfterTheOther() {
      String id = Steps.draft(bertilByApi, Posting.small());
      Desk bertil = editing(id);
      fill(bertil, "coOwners", "");
      bertil.page().locator("#coOwners").pressSequentially("kallion");
      bertil.page().locator("#coOwners-found [role=option]").first().click();
      bertil.page().locator("#coOwners").pressSequentially("brennish");
      bertil.page().locator("#coOwners-found [role=option]").first().click();
      assertThat(bertil.page().locator("#coOwners")).hasValue("aino, carol, ");
      aPausePasses(bertil.page());
      tells(bertil.page(), "Saved at");

      bertilByApi.get("/taskets/{id}", id).then().body("coOwners", hasSize(2));
    }

    @Test
    void findsADraftSavedByItselfAndSavesItStill() {
      String id = Steps.draft(bertilByApi, Posting.small());
      Desk bertil = desk("bertil");
      bertil.open("/taskets/" + id + "/edit");
      bertil.page().locator("#title").fill("Saved by itself");
      tells(bertil.page(), "Saved at");
      bertilByApi.get("/taskets/{id}", id).then().body("title", equalTo("Saved by itself"));
      bertil.page().locator("#title").fill("Saved by hand");
      bertil.page().locator("#save").click();

      assertThat(bertil.page().locator("h1")).hasText("Saved by hand");
    }

    /** The page asks for what helps with a category; the draft waits for that answer. */
    @Test
    void findsADraftSavedByItselfOnceThePageHasItsAnswer() {
      Desk bertil = editing(Steps.draft(bertilByApi, on(board(RuledBoard.ASKING))));
      List<Route> asked = new ArrayList<>();
      List<Route> saved = new ArrayList<>();
      holdingBack(bertil.changedPage(), asked, saved);
      fill(bertil, "openUntil", LocalDate.now(HELSINKI).plusDays(2).toString());
      bertil.page().locator("#category").selectOption("texts");
      bertil.page().waitForCondition(() -> !asked.isEmpty());
      aPausePasses(bertil.page());
      bertil.page().waitForTimeout(300);
      assertThat(saved).isEmpty();

      bertil.page().unroute("**/edit");
      asked.get(0).resume();
      tells(bertil.page(), "Saved at");
    }

    /** The other way round, too. */
    @Test
    void isAnsweredByAPageOnceItsDraftIsSaved() {
      Desk bertil = editing(Steps.draft(bertilByApi, on(board(RuledBoard.ASKING))));
      List<Route> asked = new ArrayList<>();
      List<Route> saved = new ArrayList<>();
      holdingBack(bertil.changedPage(), asked, saved);
      fill(bertil, "openUntil", LocalDate.now(HELSINKI).plusDays(2).toString());
      aPausePasses(bertil.page());
      bertil.page().waitForCondition(() -> !saved.isEmpty());
      bertil.page().locator("#category").selectOption("texts");
      bertil.page().waitForTimeout(300);
      assertThat(asked).isEmpty();

      saved.get(0).resume();
      bertil.page().waitForCondition(() -> !asked.isEmpty());
      bertil.page().unroute("**/edit");
      asked.get(0).resume();
      tells(bertil.page(), "Saved at");
    }

    /** What the page asks for, and what is sent to be saved, waits until the test lets it go. */
    private void holdingBack(Page page, List<Route> asked, List<Route> saved) {
      page.route(
          "**/edit",
          route -> {
            boolean asks = route.request().headers().containsKey("faces-request");
            (asks ? asked : saved).add(route);
          });
    }

    /** With a clock that tests may put forward. */
    private Desk editing(String id) {
      Desk bertil = desk("bertil");
      bertil.changedPage().clock().install();
      bertil.open("/taskets/" + id + "/edit");
      return bertil;
    }

    /** As long as nothing has to be typed before a draft is saved by itself. */
    private void aPausePasses(Page page) {
      page.clock().fastForward(2_000);
    }

    private void tells(Page page, String words) {
      assertThat(page.locator("#autosave"))
          .containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
    }

    @Test
    void findsAllThatADraftSaysSavedByItselfAndNothingTwice() {
      String board = board(RuledBoard.ASKING);
      String id =
          Steps.draft(
              bertilByApi, on(board).without("seats").with("sessions", List.of(session(3))));
      Desk bertil = editing(id);
      fill(bertil, "extra-unit", "Archives");
      fill(bertil, "skills", "Swedish, proofreading");
      fill(bertil, "learn", "How notices become clear");
      fill(bertil, "requirements", "A quiet room");
      fill(bertil, "authority", "Change any word");
      fill(bertil, "coOwners", "carol");
      fill(bertil, "audience-groups", "proof-readers");
      fill(bertil, "openUntil", LocalDate.now(HELSINKI).plusDays(2).toString());
      fill(bertil, "session-1", LocalDate.now(HELSINKI).plusDays(9).toString());
      fill(bertil, "session-1-start", "14:00");
      fill(bertil, "session-1-end", "15:00");
      bertil.page().locator("#category").selectOption("texts");
      bertil.page().locator("#recurrence").selectOption("WEEKLY");
      aPausePasses(bertil.page());
      tells(bertil.page(), "Saved at");
      assertThat(bertil.page().locator("#autosave")).not().containsText("Not saved");
      bertilByApi
          .get("/taskets/{id}", id)
          .then()
          .body("extra.unit", equalTo("Archives"))
          .body("skills", contains("proofreading", "Swedish"))
          .body("learn", equalTo("How notices become clear"))
          .body("requirements", equalTo("A quiet room"))
          .body("authority", equalTo("Change any word"))
          .body("coOwners", hasSize(1))
          .body("audience.groups", contains("proof-readers"))
          .body("sessions", hasSize(2))
          .body("category", equalTo("texts"))
          .body("recurrence", nullValue());
      assertThat(bertil.page().locator("#autosave")).containsText("when you press");

      fill(bertil, "session-1-seats", "7");
      bertil.page().locator("#save").click();
      assertThat(bertil.told()).containsText("saved");
      Response saved = bertilByApi.get("/taskets/{id}", id);
      saved
          .then()
          .body("recurrence.every", equalTo("WEEKLY"))
          .body("sessions[1].seats", equalTo(7));
      assertThat(saved.<List<String>>path("sessions.start")).doesNotHaveDuplicates();
    }

    private void fill(Desk desk, String field, String text) {
      desk.page()
          .evaluate(
              "() => document.querySelectorAll('details.more').forEach(one => one.open = true)");
      desk.page().locator("#" + field).fill(text);
    }

    @Test
    void findsTheGoodSavedByItselfWhereSomethingElseIsWrong() {
      String id = Steps.draft(bertilByApi, Posting.small());
      Desk bertil = editing(id);
      fill(bertil, "plannedMinutes", "2401");
      fill(bertil, "coOwners", "nobody.of.that.name");
      fill(bertil, "learn", "Patience");
      aPausePasses(bertil.page());
      tells(bertil.page(), "Not saved yet");
      tells(bertil.page(), "2,400");

      bertilByApi
          .get("/taskets/{id}", id)
          .then()
          .body("learn", equalTo("Patience"))
          .body("plannedMinutes", equalTo(30));
      assertThat(bertil.page().locator("#plannedMinutes")).hasValue("2401");
      assertThat(bertil.page().locator("#coOwners")).hasValue("nobody.of.that.name");
    }

    @Test
    void hearsThatADraftWasNotSavedThoughItWasBefore() {
      String id = Steps.draft(bertilByApi, Posting.small());
      Desk bertil = editing(id);
      fill(bertil, "title", "Saved by itself");
      aPausePasses(bertil.page());
      tells(bertil.page(), "Saved at");

      AtomicInteger rounds = new AtomicInteger();
      bertil.changedPage().route("**/edit", route -> goOnlyOnce(route, rounds));
      fill(bertil, "plannedMinutes", "2401");
      fill(bertil, "title", "Not saved at all");
      aPausePasses(bertil.page());
      tells(bertil.page(), "Not saved: your last changes are on this page only");
      tells(bertil.page(), "2,400");
      assertThat(bertil.page().locator("#autosave")).not().containsText("Saved at");
      bertilByApi.get("/taskets/{id}", id).then().body("title", equalTo("Saved by itself"));

      bertil.page().unroute("**/edit");
      fill(bertil, "title", "Saved again");
      aPausePasses(bertil.page());
      tells(bertil.page(), "Saved at");
      bertilByApi.get("/taskets/{id}", id).then().body("title", equalTo("Saved again"));
    }

    private static void goOnlyOnce(Route route, AtomicInteger rounds) {
      if (route.request().method().equals("POST") && rounds.getAndIncrement() > 0) {
        route.abort();
      } else {
        route.resume();
      }
    }

    @Test
    void hearsInOneTabThatTheDraftWasChangedInAnother() {
      String id = Steps.draft(bertilByApi, Posting.small());
      Desk bertil = editing(id);
      Page other = bertil.another("/taskets/" + id + "/edit");
      other.locator("#title").fill("The other tab's");
      aPausePasses(other);
      tells(other, "Saved at");
      bertil.page().locator("#title").fill("This tab's");
      aPausePasses(bertil.page());
      tells(bertil.page(), "Somebody changed this draft");
      bertilByApi.get("/taskets/{id}", id).then().body("title", equalTo("The other tab's"));
      bertil.page().locator("#save").click();

      assertThat(bertil.page().locator("main")).containsText("Somebody changed this tasket");
      assertThat(bertil.page().locator("#title")).hasValue("This tab's");
    }

    @Test
    void postsForOneDepartmentOnly() {
      Desk bertil = desk("bertil");
      bertil.open("/post?board=everyone");
      bertil.page().locator("#title").fill("For few");
      bertil.page().getByText("More: who it is for").click();
      Locator department = bertil.page().locator("#audience-departments-0-department");
      department.selectOption(new SelectOption().setLabel("Legal Affairs"));
      String chosen = department.inputValue();
      bertil.page().locator("#publish").click();
      assertThat(bertil.told()).containsText("Published");
      String id = bertil.page().url().replaceAll(".*/", "");

      ainoByApi.get("/taskets/{id}", id).then().statusCode(404);
      bertil.open("/taskets/" + id + "/edit");
      assertThat(department).hasValue(chosen);
      department.selectOption("");
      bertil.page().locator("#save").click();
      assertThat(bertil.told()).containsText("saved");
      ainoByApi.get("/taskets/{id}", id).then().statusCode(200);
    }

    @Test
    void sharesATasket() {
      String id = Steps.open(bertilByApi, Posting.small());
      Desk bertil = desk("bertil");
      bertil.open("/taskets/" + id + "/edit");
      bertil.page().getByText("More: co-owners").click();
      bertil.page().locator("#coOwners").fill("carol");
      bertil.page().locator("#save").click();
      assertThat(bertil.told()).containsText("saved");

      Desk carol = desk("carol");
      carol.open("/taskets/" + id);
      assertThat(carol.link("Edit")).isVisible();
      assertThat(carol.button("Take this tasket")).hasCount(0);
    }
  }
}
