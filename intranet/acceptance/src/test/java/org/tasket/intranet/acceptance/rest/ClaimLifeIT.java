package org.tasket.intranet.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.tasket.intranet.acceptance.rest.Steps.claimed;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/**
 * The table of a claim's life beyond first come, first served: on boards with rules of their own.
 */
@InTheHouse
class ClaimLifeIT {

  private static final Map<String, String> REASON = Map.of("reason", "Changed plans");
  private static final Map<String, Boolean> WAIT = Map.of("wait", true);

  private static final Map<String, Object> SHOWN = Map.of("shown", true);

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

  /** A board with rules, managed by carol. */
  private String board(Map<String, ?> rules) {
    String slug = "rules-" + System.nanoTime();
    david
        .send(Map.of("slug", slug, "title", "Rules", "kind", "MICRO_WORK"), "/boards")
        .then()
        .statusCode(201);
    patch(slug, Map.of("rulebook", rules));
    patch(slug, Map.of("managers", List.of("carol")));
    return slug;
  }

  private void patch(String slug, Map<String, ?> change) {
    david
        .patch(change, david.etagOf("/boards/{slug}", slug), "/boards/{slug}", slug)
        .then()
        .statusCode(200);
  }

  private String open(String board, int seats) {
    return Steps.open(bertil, Posting.small().with("board", board).with("seats", seats));
  }

  private static void becomes(String state, Caller who, String claim, String verb, Object body) {
    who.send(body, "/claims/{id}/{verb}", claim, verb)
        .then()
        .statusCode(200)
        .body("state", equalTo(state));
  }

  private static void is(String state, Caller who, String claim) {
    who.get("/claims/{id}", claim).then().statusCode(200).body("state", equalTo(state));
  }

  @Nested
  class WaitingForASeat {

    @Test
    void theOldestMovesUp() {
      String tasket = open("everyone", 1);
      String first = Steps.claim(aino, tasket);
      carol.get("/taskets/{id}", tasket).then().body("_actions", hasItem("wait"));
      Refused.with(409, carol.post("/taskets/{id}/claims", tasket))
          .body("code", equalTo("tasket.full"));
      String second = claimed(carol, tasket, WAIT, "WAITING");
      String third = claimed(david, tasket, WAIT, "WAITING");

      becomes("WITHDRAWN", aino, first, "withdraw", REASON);

      is("ACTIVE", carol, second);
      is("WAITING", david, third);
      becomes("DECLINED", bertil, second, "decline", REASON);
      is("ACTIVE", david, third);
    }

    @Test
    void endsWithTheTasket() {
      String tasket = open("everyone", 1);
      String first = Steps.delivered(aino, tasket, 10);
      String second = claimed(carol, tasket, WAIT, "WAITING");

      Steps.confirm(bertil, first);

      is("DECLINED", carol, second);
      bertil.get("/taskets/{id}", tasket).then().body("state", equalTo("COMPLETED"));
    }
  }

  @Nested
  class Applying {

    @Test
    void waitsForTheOwnersYes() {
      String tasket = open(board(Map.of("acceptance", "OWNER_ACCEPTS")), 1);
      String claim = claimed(aino, tasket, Map.of(), "APPLIED");
      bertil
          .get("/claims/{id}", claim)
          .then()
          .body("answerUntil", notNullValue())
          .body("_actions", containsInAnyOrder("accept", "decline"));
      Refused.with(403, aino.post("/claims/{id}/accept", claim));
      Refused.with(403, carol.post("/claims/{id}/accept", claim));
      Refused.with(404, david.post("/claims/{id}/accept", claim));

      becomes("ACTIVE", bertil, claim, "accept", Map.of());

      Refused.with(409, bertil.post("/claims/{id}/accept", claim));
      bertil.get("/taskets/{id}", tasket).then().body("seatsFree", equalTo(0));
    }

    @Test
    void mayBeDeclinedWithAReason() {
      String tasket = open(board(Map.of("acceptance", "OWNER_ACCEPTS")), 1);
      String claim = claimed(aino, tasket, Map.of(), "APPLIED");

      Refused.field("reason", bertil.send(Map.of(), "/claims/{id}/decline", claim));
      becomes("DECLINED", bertil, claim, "decline", REASON);
      aino.get("/claims/{id}", claim)
          .then()
          .body("reason", equalTo("Changed plans"))
          .body("_actions", hasSize(0));
    }
  }

  @Nested
  class AskingTheSupervisor {

    @Test
    void theSupervisorFindsItAndApproves() {
      String tasket = open(board(Map.of("supervisor", "APPROVE")), 1);
      String claim = claimed(aino, tasket, Map.of(), "AWAITING_SUPERVISOR");
      bertil.get("/taskets/{id}", tasket).then().body("seatsFree", equalTo(0));
      eeva.get("/me/approvals?limit=100")
          .then()
          .statusCode(200)
          .body("items.id", hasItem(claim))
          .body("items.find { it.id == '" + claim + "' }.title", notNullValue());
      carol.get("/me/approvals?limit=100").then().body("items.id", not(hasItem(claim)));
      eeva.get("/claims/{id}", claim)
          .then()
          .body("_actions", containsInAnyOrder("approve", "decline"));
      Refused.with(403, aino.post("/claims/{id}/approve", claim));
      Refused.with(403, bertil.post("/claims/{id}/approve", claim));
      Refused.with(403, carol.post("/claims/{id}/approve", claim));

      becomes("ACTIVE", eeva, claim, "approve", Map.of());

      eeva.get("/me/approvals?limit=100").then().body("items.id", not(hasItem(claim)));
    }

    @Test
    void theSupervisorsNoFreesTheSeat() {
      String tasket = open(board(Map.of("supervisor", "APPROVE")), 1);
      String claim = claimed(aino, tasket, Map.of(), "AWAITING_SUPERVISOR");

      becomes("DECLINED", eeva, claim, "decline", REASON);

      bertil.get("/taskets/{id}", tasket).then().body("seatsFree", equalTo(1));
    }
  }

  @Nested
  class Affirming {

    private final Map<String, ?> rules =
        Map.of(
            "requirements",
            List.of(
                Map.of(
                    "key",
                    "clearance",
                    "text",
                    Map.of("en", "Cleared", "fi", "Selvitetty", "sv", "Prövad"))));

    @Test
    void isNeededToClaimAndKept() {
      String tasket = open(board(rules), 1);
      Refused.field("affirmed", aino.post("/taskets/{id}/claims", tasket));
      Refused.field(
          "affirmed", aino.send(Map.of("affirmed", false), "/taskets/{id}/claims", tasket));

      String claim = claimed(aino, tasket, Map.of("affirmed", true), "ACTIVE");

      bertil
          .get("/claims/{id}", claim)
          .then()
          .body("affirmed", contains("clearance"))
          .body("affirmedAt", notNullValue());
    }

    @Test
    void isNeededWithTheDeliveryOfWhoeverWasAdded() {
      String tasket = open(board(rules), 1);
      Refused.with(403, carol.send(Map.of("person", "aino"), "/taskets/{id}/helpers", tasket));
      Refused.field(
          "person", bertil.send(Map.of("person", "bertil"), "/taskets/{id}/helpers", tasket));
      Refused.field(
          "person",
          bertil.send(Map.of("person", "nobody.of.that.name"), "/taskets/{id}/helpers", tasket));
      String claim =
          bertil
              .send(Map.of("person", "aino"), "/taskets/{id}/helpers", tasket)
              .then()
              .statusCode(201)
              .body("state", equalTo("ACTIVE"))
              .body("addedByOwner", equalTo(true))
              .body("mustAffirm", equalTo(true))
              .extract()
              .path("id");

      Refused.field(
          "affirmed", aino.send(Map.of("actualMinutes", 5), "/claims/{id}/deliver", claim));
      becomes("DELIVERED", aino, claim, "deliver", Map.of("actualMinutes", 5, "affirmed", true));
    }
  }

  @Test
  void anAddedHelperMayLeave() {
    String tasket = open("everyone", 1);
    String claim =
        bertil
            .send(Map.of("person", "aino"), "/taskets/{id}/helpers", tasket)
            .then()
            .statusCode(201)
            .extract()
            .path("id");

    becomes("WITHDRAWN", aino, claim, "withdraw", REASON);

    bertil.get("/taskets/{id}", tasket).then().body("seatsFree", equalTo(1));
  }

  @Test
  void aBoardLimitsLiveClaims() {
    String board = board(Map.of("limits", Map.of("liveClaims", 1)));
    Steps.claim(aino, open(board, 1));

    Refused.with(409, aino.post("/taskets/{id}/claims", open(board, 1)))
        .body("code", equalTo("claim.limit"));
  }

  @Test
  void timeIsOneThatTheBoardAllows() {
    String board = board(Map.of("whoseTime", List.of("OWN", "VOLUNTEERING_LEAVE")));
    String tasket = open(board, 1);
    String claim = Steps.claim(aino, tasket);
    Refused.field(
        "whoseTime",
        aino.send(Map.of("actualMinutes", 5, "whoseTime", "WORK"), "/claims/{id}/deliver", claim));

    Steps.deliver(aino, claim, 5).statusCode(200).body("whoseTime", equalTo("OWN"));
    Steps.confirm(bertil, claim);

    assertThat(entries(aino, claim, "whoseTime")).containsExactly("OWN");
  }

  private static List<Object> entries(Caller helper, String claim, String field) {
    return helper
        .get("/me/ledger?limit=100")
        .then()
        .statusCode(200)
        .extract()
        .path("items.findAll { it.claim == '" + claim + "' }." + field);
  }

  @Test
  void lateWorkOnACancelledTasketStillCounts() {
    String tasket = open("everyone", 1);
    String claim = Steps.claim(aino, tasket);
    bertil.send(REASON, "/taskets/{id}/cancel", tasket).then().statusCode(200);
    aino.get("/claims/{id}", claim)
        .then()
        .body("state", equalTo("CANCELLED"))
        .body("lateUntil", notNullValue())
        .body("_actions", contains("deliver"));

    Steps.deliver(aino, claim, 20).statusCode(200).body("state", equalTo("DELIVERED"));
    Steps.confirm(bertil, claim);

    assertThat(entries(aino, claim, "minutes")).containsExactly(20);
  }

  @Test
  void thanksAreShownToOthersWhereTheHelperWantsThatAndWithoutAName() {
    String tasket = open("everyone", 1);
    String claim = Steps.delivered(aino, tasket, 20);
    becomes("CONFIRMED", bertil, claim, "confirm", Map.of("thanks", "You saved my day"));
    carol.get("/taskets/{id}/thanks", tasket).then().statusCode(200).body("items", hasSize(0));

    Refused.field("shown", aino.send(Map.of(), "/claims/{id}/share", claim));
    Refused.field("shown", aino.send(Map.of("shown", "yes"), "/claims/{id}/share", claim));
    Refused.field("shown", aino.send("{\"shown\": null}", "/claims/{id}/share", claim));
    Refused.with(403, bertil.send(SHOWN, "/claims/{id}/share", claim))
        .body("code", equalTo("claim.share"));
    Refused.with(404, carol.send(SHOWN, "/claims/{id}/share", claim));
    aino.send(SHOWN, "/claims/{id}/share", claim)
        .then()
        .statusCode(200)
        .body("thanksShown", equalTo(true));

    carol
        .get("/taskets/{id}/thanks", tasket)
        .then()
        .body("items[0].words", equalTo("You saved my day"))
        .body("items[0].keySet()", hasSize(2));
    aino.send(Map.of("shown", false), "/claims/{id}/share", claim).then().statusCode(200);
    carol.get("/taskets/{id}/thanks", tasket).then().body("total", equalTo(0));
  }

  @Nested
  class Objecting {

    private String changed() {
      String claim = Steps.delivered(aino, open(board(Map.of()), 1), 60);
      bertil
          .send(Map.of("minutes", 45, "reason", "As agreed"), "/claims/{id}/confirm", claim)
          .then()
          .statusCode(200);
      return claim;
    }

    @Test
    void isSettledByACounterEntryOnce() {
      String claim = changed();
      aino.get("/claims/{id}", claim).then().body("_actions", contains("object"));
      Refused.with(403, bertil.send(REASON, "/claims/{id}/object", claim));
      becomes("CONFIRMED", aino, claim, "object", REASON);
      Refused.with(409, aino.send(REASON, "/claims/{id}/object", claim));

      Map<String, Object> correction = Map.of("minutes", 55, "reason", "They showed me");
      Refused.with(403, bertil.send(correction, "/claims/{id}/correct", claim));
      Refused.with(403, aino.send(correction, "/claims/{id}/correct", claim));
      Refused.field("minutes", carol.send(REASON, "/claims/{id}/correct", claim));
      carol.get("/claims/{id}", claim).then().body("_actions", contains("correct"));
      carol
          .send(correction, "/claims/{id}/correct", claim)
          .then()
          .statusCode(200)
          .body("objection.settlement.minutes", equalTo(55))
          .body("_actions", hasSize(0));
      Refused.with(409, carol.send(correction, "/claims/{id}/correct", claim));

      assertThat(entries(aino, claim, "minutes")).containsExactlyInAnyOrder(45, 10);
      Object first = corrected(claim, "!it.corrects").get(0).get("id");
      assertThat(corrected(claim, "it.corrects"))
          .singleElement()
          .satisfies(entry -> assertThat(entry).containsEntry("corrects", first))
          .satisfies(entry -> assertThat(entry).containsEntry("by", "MANAGER"));
    }

    private List<Map<String, Object>> corrected(String claim, String which) {
      return aino.get("/me/ledger?limit=100")
          .then()
          .extract()
          .path("items.findAll { it.claim == '" + claim + "' && " + which + " }");
    }

    @Test
    void needsChangedMinutes() {
      String claim = Steps.delivered(aino, open("everyone", 1), 60);
      Steps.confirm(bertil, claim);

      aino.get("/claims/{id}", claim).then().body("objectionUntil", nullValue());
      Refused.with(409, aino.send(REASON, "/claims/{id}/object", claim));
    }
  }
}
