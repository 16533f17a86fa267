package org.tasket.intranet.acceptance.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/** One word on several claims, and a line for each it could not be said of. */
@InTheHouse
class SeveralIT {

  private Caller aino;
  private Caller bertil;
  private Caller carol;
  private Caller david;
  private Caller eeva;

  @BeforeEach
  void people(House house) {
    aino = Caller.of(house, "aino");
    bertil = Caller.of(house, "bertil");
    carol = Caller.of(house, "carol");
    david = Caller.of(house, "david");
    eeva = Caller.of(house, "eeva");
  }

  private String claimOf(Caller helper, String tasket) {
    return helper.post("/taskets/{id}/claims", tasket).then().statusCode(201).extract().path("id");
  }

  private static ValidatableResponse several(Caller who, String verb, Map<String, ?> body) {
    return who.send(body, "/claims/several/{verb}", verb).then().statusCode(200);
  }

  private static void isNow(String state, Caller who, String claim) {
    who.get("/claims/{id}", claim).then().body("state", equalTo(state));
  }

  @Test
  void whatCannotBeConfirmedKeepsNothingElseBack() {
    String tasket = Steps.open(aino, Posting.small().with("seats", 4));
    String first = Steps.delivered(bertil, tasket, 20);
    String atWork = Steps.claim(carol, tasket);
    String last = Steps.delivered(eeva, tasket, 25);
    String nowhere = UUID.randomUUID().toString();

    several(
            aino,
            "confirm",
            Map.of("claims", List.of(first, atWork, nowhere, last), "thanks", "Well done"))
        .body("done", contains(first, last))
        .body("refused.claim", contains(atWork, nowhere))
        .body("refused.code", contains("claim.state", "claim.unknown"))
        .body("refused[0].state", equalTo("ACTIVE"));

    isNow("ACTIVE", aino, atWork);
    bertil
        .get("/claims/{id}", first)
        .then()
        .body("state", equalTo("CONFIRMED"))
        .body("thanks", equalTo("Well done"))
        .body("confirmedMinutes", equalTo(20));
  }

  @Test
  void aManagerConfirmsOnTheirBoardAsOwnersDo() {
    String board = RuledBoard.of(david, Map.of());
    String tasket = Steps.open(aino, Posting.small().with("board", board).with("seats", 2));
    String first = Steps.delivered(bertil, tasket, 20);
    String second = Steps.delivered(eeva, tasket, 25);

    several(carol, "confirm", Map.of("claims", List.of(first, second)))
        .body("done", contains(first, second))
        .body("refused.claim", empty());
    isNow("CONFIRMED", bertil, first);
  }

  @Test
  void applicationsAreDeclinedWithOneReasonAndAcceptedWhileThereAreSeats() {
    String board = BoardSteps.open(david, "Applications", "david");
    BoardSteps.change(david, board, Map.of("rulebook", Map.of("acceptance", "OWNER_ACCEPTS")));
    String tasket = Steps.open(aino, Posting.small().with("board", board));
    List<String> applied =
        List.of(claimOf(bertil, tasket), claimOf(carol, tasket), claimOf(eeva, tasket));

    several(aino, "decline", Map.of("claims", applied.subList(2, 3), "reason", "Filled already"))
        .body("done", hasSize(1))
        .body("refused", empty());
    several(aino, "accept", Map.of("claims", applied))
        .body("done", contains(applied.get(0)))
        .body("refused.code", contains("tasket.full", "claim.state"));

    eeva.get("/claims/{id}", applied.get(2))
        .then()
        .body("state", equalTo("DECLINED"))
        .body("reason", equalTo("Filled already"));
  }

  @Test
  void aRepeatedCallSaysTheSame() {
    String tasket = Steps.open(aino, Posting.small().with("seats", 2));
    Map<String, ?> both =
        Map.of(
            "claims",
            List.of(Steps.delivered(bertil, tasket, 20), Steps.delivered(eeva, tasket, 25)));
    String key = UUID.randomUUID().toString();

    for (int time = 0; time < 2; time++) {
      aino.request()
          .header("Idempotency-Key", key)
          .contentType(ContentType.JSON)
          .body(both)
          .post("/claims/several/confirm")
          .then()
          .statusCode(200)
          .body("done", hasSize(2))
          .body("refused", empty());
    }
  }

  @Test
  void nobodyDecidesOnWhatTheyMayNotDecideOn() {
    String claim = Steps.delivered(bertil, Steps.open(aino, Posting.small()), 20);

    several(bertil, "confirm", Map.of("claims", List.of(claim)))
        .body("done", empty())
        .body("refused.code", contains("claim.confirm"));
    several(eeva, "confirm", Map.of("claims", List.of(claim)))
        .body("refused.code", contains("claim.unknown"));
    isNow("DELIVERED", aino, claim);
  }

  @Test
  void whatIsAskedIsChecked() {
    Refused.field("claims", aino.send(Map.of(), "/claims/several/accept"));
    Refused.field("claims", aino.send(Map.of("claims", List.of("x")), "/claims/several/accept"));
    Refused.field(
        "reason",
        aino.send(Map.of("claims", List.of(UUID.randomUUID())), "/claims/several/decline"));
  }
}
