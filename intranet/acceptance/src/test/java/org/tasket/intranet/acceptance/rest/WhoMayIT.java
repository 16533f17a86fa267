package org.tasket.intranet.acceptance.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/** Who may see and do what, object by object. */
@InTheHouse
class WhoMayIT {

  private Caller aino;
  private Caller bertil;
  private Caller carol;
  private Caller david;

  @BeforeEach
  void people(House house) {
    aino = Caller.of(house, "aino");
    bertil = Caller.of(house, "bertil");
    carol = Caller.of(house, "carol");
    david = Caller.of(house, "david");
  }

  @Test
  void aDraftIsItsOwnersAlone() {
    String tasket = Steps.draft(aino, Posting.small());

    Refused.with(404, bertil.get("/taskets/{id}", tasket));
    Refused.with(404, david.get("/taskets/{id}", tasket));
    Refused.with(404, bertil.post("/taskets/{id}/claims", tasket));
    bertil.get("/taskets?limit=100").then().body("items.id", not(hasItem(tasket)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pause", "complete", "publish"})
  void whatIsTheOwnersNobodyElseDoes(String step) {
    String tasket = Steps.open(aino, Posting.small());

    Refused.with(403, bertil.post("/taskets/{id}/" + step, tasket));
    aino.get("/taskets/{id}", tasket).then().body("state", equalTo("OPEN"));
  }

  @Test
  void nobodyElseEditsOrCancels() {
    String tasket = Steps.open(aino, Posting.small());

    String etag = bertil.etagOf("/taskets/{id}", tasket);
    Refused.with(403, bertil.patch(Map.of("title", "Mine now"), etag, "/taskets/{id}", tasket));
    Refused.with(403, bertil.send(Map.of("reason", "No"), "/taskets/{id}/cancel", tasket));
  }

  @Test
  void aManagerPausesAndCancelsOnTheBoard() {
    String tasket = Steps.open(aino, Posting.small());

    david.post("/taskets/{id}/pause", tasket).then().statusCode(200);
    david
        .send(Map.of("reason", "Against the rules"), "/taskets/{id}/cancel", tasket)
        .then()
        .statusCode(200)
        .body("state", equalTo("CANCELLED"));
  }

  @Test
  void nobodyClaimsTheirOwn() {
    String tasket = Steps.open(aino, Posting.small());

    Refused.with(403, aino.post("/taskets/{id}/claims", tasket));
    aino.get("/taskets/{id}", tasket).then().body("seatsFree", equalTo(1));
  }

  @Test
  void nobodyClaimsTwice() {
    String tasket = Steps.open(aino, Posting.small().with("seats", 2));
    Steps.claim(bertil, tasket);

    Refused.with(409, bertil.post("/taskets/{id}/claims", tasket))
        .body("code", equalTo("claim.already"));
    aino.get("/taskets/{id}", tasket).then().body("seatsFree", equalTo(1));
  }

  @Test
  void nobodyDeliversAnothersClaim() {
    String claim = Steps.claim(bertil, Steps.open(aino, Posting.small()));

    Refused.with(403, aino.send(Map.of("actualMinutes", 5), "/claims/{id}/deliver", claim));
    Refused.with(404, carol.send(Map.of("actualMinutes", 5), "/claims/{id}/deliver", claim));
    bertil.get("/claims/{id}", claim).then().body("state", equalTo("ACTIVE"));
  }

  @Test
  void nobodyConfirmsOrReturnsTheirOwnClaim() {
    String claim = Steps.delivered(bertil, Steps.open(aino, Posting.small()), 30);

    Refused.with(403, bertil.post("/claims/{id}/confirm", claim));
    Refused.with(403, bertil.send(Map.of("reason", "Me"), "/claims/{id}/return", claim));
  }

  @Test
  void aManagerWhoHelpsDoesNotConfirmThemself() {
    String claim = Steps.delivered(david, Steps.open(aino, Posting.small()), 30);

    Refused.with(403, david.post("/claims/{id}/confirm", claim));
    Steps.confirm(aino, claim);
  }

  @Test
  void aManagerConfirmsWhatTheOwnerLeaves() {
    String claim = Steps.delivered(bertil, Steps.open(aino, Posting.small()), 30);

    Steps.confirm(david, claim);
  }

  @Test
  void theFullTasketSaysSo() {
    String tasket = Steps.open(aino, Posting.small());
    Steps.claim(bertil, tasket);

    Refused.with(409, carol.post("/taskets/{id}/claims", tasket))
        .body("code", equalTo("tasket.full"));
  }

  @Test
  void aClosedTasketSaysSo() {
    String tasket = Steps.open(aino, Posting.small());
    aino.post("/taskets/{id}/pause", tasket).then().statusCode(200);

    Refused.with(409, bertil.post("/taskets/{id}/claims", tasket))
        .body("code", equalTo("tasket.closed"));
  }

  @Test
  void onlyCoordinatorsOpenBoards() {
    Map<String, Object> board = Map.of("slug", "mine", "title", "Mine", "kind", "MICRO_WORK");

    Refused.with(403, aino.send(board, "/boards"));
  }

  @Test
  void othersListsOfTasketsAreNotToBeHad() {
    String tasket = Steps.open(aino, Posting.small());
    String ainosId = aino.get("/taskets/{id}", tasket).then().extract().path("owner.id");

    bertil
        .request()
        .queryParam("owner", ainosId)
        .get("/taskets")
        .then()
        .body("items.id", not(hasItem(tasket)));
    aino.request()
        .queryParam("owner", "me")
        .queryParam("limit", 100)
        .get("/taskets")
        .then()
        .statusCode(200)
        .body("items.owner.id", everyItem(equalTo(ainosId)))
        .body("items.id", hasItem(tasket));
  }

  @Test
  void mailAddressesAndDirectoryKeysStayInside() {
    String tasket = Steps.open(aino, Posting.small());

    bertil
        .get("/taskets/{id}", tasket)
        .then()
        .body("owner.mail", nullValue())
        .body("owner.login", nullValue());
  }
}
