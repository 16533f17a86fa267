package org.tasket.intranet.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.RuledBoard;
import org.tasket.intranet.acceptance.rest.Steps;

/**
 * What people come to do where a board has rules of its own. Bertil owns, Aino helps, Carol manages
 * the board, Eeva supervises Aino.
 */
@InTheHouse
class LifeJourneysIT {

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

  @Nested
  class ByTheKeyboardAlone {

    @Test
    void aHelperAppliesAndTheOwnerAccepts() {
      String id = Steps.open(bertilByApi, on(board(Map.of("acceptance", "OWNER_ACCEPTS"))));
      Desk aino = desk("aino");
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
      bertil.press(bertil.page().locator("section[aria-labelledby=waiting] a").first());
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
  class TheSupervisor {

    @Test
    void declinesWithAReasonThatTheHelperReads() {
      String id =
          Steps.open(
              bertilByApi, on(board(Map.of("supervisor", "APPROVE"))).with("title", "Not now"));
      ainoByApi.send(Map.of(), "/taskets/{id}/claims", id).then().statusCode(201);
      Desk eeva = desk("eeva");
      eeva.open("/approvals");
      row(eeva, "Not now").locator("a[href$='/decline']").click();
      eeva.page().locator("#decline").click();
      assertThat(eeva.page().locator("#reason-wrong")).not().isEmpty();
      eeva.page().locator("#reason").fill("The audit comes first");
      eeva.page().locator("#decline").click();
      eeva.isAt("/approvals");
      assertThat(eeva.told()).containsText("Declined");

      Desk aino = desk("aino");
      aino.open("/taskets/" + id);
      assertThat(aino.page().locator("aside")).containsText("The audit comes first");
    }
  }

  @Nested
  class TheHelper {

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

    private Map<String, Object> session(int days) {
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

    @Test
    void affirmsWhatTheBoardAsks() {
      String id = Steps.open(bertilByApi, on(board(RuledBoard.CLEARED)));
      Desk aino = desk("aino");
      aino.open("/taskets/" + id);
      aino.button("Take this tasket").click();
      assertThat(aino.page().locator("#affirmed-wrong")).not().isEmpty();
      aino.page().locator("#affirmed").check();
      aino.button("Take this tasket").click();

      assertThat(aino.told()).containsText("The seat is yours");
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
  class TheOwner {

    @Test
    void sendsToAModeratedBoardAndTheManagerGivesBackAndPublishes() {
      String board = board(Map.of("moderated", true));
      Desk bertil = desk("bertil");
      bertil.open("/post?board=" + board);
      bertil.page().locator("#title").fill("Look at me first");
      bertil.button("Send it to the board").click();
      assertThat(bertil.page()).hasURL(A_TASKET);
      assertThat(bertil.told()).containsText("Sent to the board");
      String id = bertil.page().url().replaceAll(".*/", "");

      Desk carol = desk("carol");
      carol.open("/taskets/" + id);
      carol.link("Give it back").click();
      carol.page().locator("#reason").fill("Say where it is");
      carol.page().locator("#giveBack").click();
      assertThat(carol.told()).containsText("Given back");

      bertil.open("/taskets/" + id);
      assertThat(bertil.page().locator("main")).containsText("Say where it is");
      assertThat(bertil.page().locator("#hints")).isVisible();
      bertil.button("Publish").click();
      assertThat(bertil.told()).containsText("Sent to the board");

      carol.open("/taskets/" + id);
      carol.button("Publish").click();
      assertThat(carol.told()).containsText("Published");
    }

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
          .containsText("4 of 4 seats free");
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
    void findsADraftSavedByItselfAndSavesItStill() {
      String id = Steps.draft(bertilByApi, Posting.small());
      Desk bertil = desk("bertil");
      bertil.open("/taskets/" + id + "/edit");
      bertil.page().locator("#title").fill("Saved by itself");
      assertThat(bertil.page().locator("#autosave"))
          .containsText("Saved", new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
      bertilByApi.get("/taskets/{id}", id).then().body("title", equalTo("Saved by itself"));
      bertil.page().locator("#title").fill("Saved by hand");
      bertil.page().locator("#save").click();

      assertThat(bertil.page().locator("h1")).hasText("Saved by hand");
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
