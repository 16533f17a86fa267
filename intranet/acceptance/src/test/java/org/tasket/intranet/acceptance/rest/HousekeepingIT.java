package org.tasket.intranet.acceptance.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/** What nobody tends. Carol manages the board, Helmi leaves the house. */
@InTheHouse
class HousekeepingIT {

  private static final String HELMI = "helmi.lumikangas";

  private House house;
  private Caller aino;
  private Caller bertil;
  private Caller carol;
  private Caller david;
  private Caller helmi;
  private String board;
  private Posting small;

  @BeforeEach
  void aBoardOfCarols(House house) {
    this.house = house;
    aino = Caller.of(house, "aino");
    bertil = Caller.of(house, "bertil");
    carol = Caller.of(house, "carol");
    david = Caller.of(house, "david");
    helmi = Caller.of(house, HELMI);
    helmi.get("/me").then().statusCode(200);
    board = RuledBoard.of(david, Map.of("acceptance", "OWNER_ACCEPTS"));
    small = Posting.small().with("board", board);
  }

  @AfterEach
  void helmiComesBack() {
    Neglect.returns(house, HELMI);
  }

  private ValidatableResponse kept() {
    return kept("");
  }

  private ValidatableResponse kept(String query) {
    return carol.get("/boards/{slug}/housekeeping" + query, board).then().statusCode(200);
  }

  private String question(Caller who, String tasket) {
    return who.send(Map.of("text", "How long?"), "/taskets/{id}/questions", tasket)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  @Nested
  class Taskets {

    @Test
    void ofWhoeverLeftAreThereUntilTheyAreHandedOver() {
      String left = Steps.open(helmi, small);
      Steps.open(aino, small);
      kept().body("items", empty());
      Neglect.leaves(house, HELMI);

      kept()
          .body("items.tasket", contains(left))
          .body("items[0].why", equalTo("LEFT"))
          .body("items[0].since", notNullValue())
          .body("items[0].owner.name", notNullValue())
          .body("items[0]._actions", hasItems("hand-over", "cancel"))
          .body("total", equalTo(1));
      carol
          .send(Map.of("person", "bertil"), "/taskets/{id}/hand-over", left)
          .then()
          .statusCode(200);
      kept().body("items", empty());
    }

    @Test
    void thatAreOverNeedNobody() {
      String over = Steps.open(helmi, small);
      helmi.post("/taskets/{id}/complete", over).then().statusCode(200);
      Neglect.leaves(house, HELMI);

      kept().body("items", empty());
    }

    @Test
    void onWhichAnApplicationIsLateWaitUntilAManagerAnswers() {
      String tasket = Steps.open(aino, small);
      String claim =
          bertil.post("/taskets/{id}/claims", tasket).then().statusCode(201).extract().path("id");
      kept().body("items", empty());
      Neglect.late(house, claim);

      kept().body("items.tasket", contains(tasket)).body("items.why", contains("APPLICATION"));
      carol.post("/claims/{id}/accept", claim).then().statusCode(200);
      kept().body("items", empty());
    }

    @Test
    void onWhichAQuestionIsOldWaitUntilSomebodyElseAnswers() {
      String tasket = Steps.open(aino, small);
      String question = question(bertil, tasket);
      Neglect.old(house, question(aino, tasket));
      kept().body("items", empty());
      Neglect.old(house, question);
      kept().body("items.why", contains("QUESTION")).body("items[0].since", notNullValue());

      Map<String, ?> words = Map.of("text", "Anybody?");
      bertil.send(words, "/remarks/{id}/answers", question).then().statusCode(201);
      kept().body("items.tasket", contains(tasket));
      carol.send(words, "/remarks/{id}/answers", question).then().statusCode(201);
      kept().body("items", empty());
    }

    @Test
    void areReadInPiecesTheOldestFirst() {
      String first = Steps.open(helmi, small);
      String second = Steps.open(helmi, small);
      Neglect.leaves(house, HELMI);

      String next =
          kept("?limit=1")
              .body("items.tasket", contains(first))
              .body("total", equalTo(2))
              .extract()
              .path("next");
      kept("?limit=1&cursor=" + next)
          .body("items.tasket", contains(second))
          .body("next", nullValue());
      Refused.field("limit", carol.get("/boards/{slug}/housekeeping?limit=0", board));
      Refused.field("cursor", carol.get("/boards/{slug}/housekeeping?cursor=x", board));
    }
  }

  @Nested
  class Drafts {

    private Response cancel(Caller who) {
      return who.post("/boards/{slug}/housekeeping/cancel-drafts", board);
    }

    @Test
    void ofWhoeverLeftAreCountedAndCancelledUnread() {
      String lost = Steps.draft(helmi, small);
      String shared = Steps.draft(helmi, small.with("coOwners", List.of("bertil")));
      String ainos = Steps.draft(aino, small);
      kept().body("drafts", equalTo(0));
      Neglect.leaves(house, HELMI);

      kept().body("drafts", equalTo(1)).body("items", empty());
      Refused.with(404, carol.get("/taskets/{id}", lost));
      cancel(carol).then().statusCode(200).body("drafts", equalTo(0));
      Refused.with(404, carol.get("/taskets/{id}", lost));
      Neglect.returns(house, HELMI);
      helmi.get("/taskets/{id}", lost).then().body("state", equalTo("CANCELLED"));
      bertil.get("/taskets/{id}", shared).then().body("state", equalTo("DRAFT"));
      aino.get("/taskets/{id}", ainos).then().body("state", equalTo("DRAFT"));
      cancel(carol).then().statusCode(200).body("drafts", equalTo(0));
    }

    @Test
    void areCancelledByManagersOnly() {
      Refused.with(403, cancel(bertil)).body("code", equalTo("housekeeping.drafts"));
      Refused.with(403, cancel(david));
      Refused.field(
          "all",
          carol.send(Map.of("all", true), "/boards/{slug}/housekeeping/cancel-drafts", board));
    }
  }

  @Test
  void onlyManagersSeeWhatNobodyTends() {
    Refused.with(403, bertil.get("/boards/{slug}/housekeeping", board))
        .body("code", equalTo("housekeeping.see"));
    Refused.with(403, david.get("/boards/{slug}/housekeeping", board));
    BoardSteps.change(
        carol, board, Map.of("audience", Map.of("groups", List.of("tasket-coordinators"))));
    Refused.with(404, bertil.get("/boards/{slug}/housekeeping", board))
        .body("code", equalTo("board.unknown"));
  }

  @Test
  void coordinatorsSeeBoardsThatNobodyManages() {
    Refused.with(403, carol.get("/housekeeping")).body("code", equalTo("housekeeping.boards"));
    String nobodys = BoardSteps.open(david, "Nobody’s");
    String helmis = BoardSteps.open(david, "Helmi’s", HELMI);
    String both = BoardSteps.open(david, "Helmi’s and Carol’s", HELMI, "carol");
    String groups = BoardSteps.open(david, "A group’s");
    BoardSteps.change(david, groups, Map.of("managerGroups", List.of("tasket-coordinators")));
    String archived = BoardSteps.open(david, "Archived");
    david.post("/boards/{slug}/archive", archived).then().statusCode(200);

    david
        .get("/housekeeping")
        .then()
        .statusCode(200)
        .body("items.slug", hasItem(nobodys))
        .body("items.slug", not(hasItem(helmis)));
    Neglect.leaves(house, HELMI);
    david
        .get("/housekeeping")
        .then()
        .body("items.slug", hasItems(nobodys, helmis))
        .body("items.slug", not(hasItem(both)))
        .body("items.slug", not(hasItem(groups)))
        .body("items.slug", not(hasItem(archived)));
  }
}
