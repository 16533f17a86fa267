package org.tasket.intranet.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/** What people hear, over HTTP and on PostgreSQL. */
@InTheHouse
class NoticesIT {

  private Caller aino;
  private Caller bertil;
  private String tasket;
  private String claim;

  @BeforeEach
  void bertilHasTakenASeatOfAinos(House house) {
    aino = Caller.of(house, "aino");
    bertil = Caller.of(house, "bertil");
    tasket = Steps.open(aino, Posting.small());
    claim = Steps.claim(bertil, tasket);
  }

  private static String newest(Caller reader) {
    return reader.get("/me/notices?limit=1").then().statusCode(200).extract().path("items[0].id");
  }

  @Test
  void theOwnerHearsWhoTookASeat() {
    aino.get("/me/notices?limit=1")
        .then()
        .statusCode(200)
        .header("Cache-Control", equalTo("private, no-store"))
        .body("items[0].kind", equalTo("CLAIMED"))
        .body("items[0].read", equalTo(false))
        .body("items[0].by.name", equalTo(bertil.get("/me").path("name")))
        .body("items[0].tasket", equalTo(tasket))
        .body("items[0].title", equalTo("Proofread a page"))
        .body("items[0].claim", equalTo(claim))
        .body("items[0].board", nullValue());
  }

  @Test
  void whoHandsATasketOverSeesNoLongerWhoHelps() {
    aino.send(Map.of("person", "eeva"), "/taskets/{id}/hand-over", tasket).then().statusCode(200);

    aino.get("/me/notices?limit=1")
        .then()
        .statusCode(200)
        .body("items[0].kind", equalTo("CLAIMED"))
        .body("items[0].tasket", equalTo(tasket))
        .body("items[0].by", nullValue())
        .body("items[0].claim", nullValue());
  }

  @Test
  void theHelperReadsWhatIsMissingAndTheLineOfThanks() {
    Steps.deliver(bertil, claim, 20).statusCode(200);
    aino.send(Map.of("reason", "Page <2>", "words", "Look again."), "/claims/{id}/return", claim)
        .then()
        .statusCode(200);
    bertil
        .get("/me/notices?limit=1")
        .then()
        .statusCode(200)
        .body("items[0].kind", equalTo("RETURNED"))
        .body("items[0].reason", equalTo("Page <2>"))
        .body("items[0].words", equalTo("Look again."))
        .body("items[0].thanks", nullValue());

    Steps.deliver(bertil, claim, 30).statusCode(200);
    aino.send(Map.of("thanks", "Thank you!"), "/claims/{id}/confirm", claim).then().statusCode(200);
    bertil
        .get("/me/notices?limit=1")
        .then()
        .statusCode(200)
        .body("items[0].kind", equalTo("CONFIRMED"))
        .body("items[0].reason", nullValue())
        .body("items[0].thanks", equalTo("Thank you!"));
  }

  @Test
  void oneIsReadHoweverOftenItIsSaid() {
    String id = newest(aino);

    for (int time = 0; time < 2; time++) {
      aino.post("/me/notices/{id}/read", id)
          .then()
          .statusCode(200)
          .body("id", equalTo(id))
          .body("read", equalTo(true));
    }
  }

  @Test
  void allAreReadAtOnce() {
    aino.post("/me/notices/read").then().statusCode(200).body("unread", equalTo(0));

    List<Boolean> read = aino.get("/me/notices?limit=100").path("items.read");
    assertThat(read).isNotEmpty().doesNotContain(false);
  }

  @Test
  void nobodyReadsAnothersNotices() {
    bertil
        .post("/me/notices/{id}/read", newest(aino))
        .then()
        .statusCode(404)
        .body("code", equalTo("notice.unknown"));
    bertil.post("/me/notices/{id}/read", UUID.randomUUID()).then().statusCode(404);
    bertil.post("/me/notices/{id}/read", "no-id").then().statusCode(404);
  }

  @Test
  void whatIsNotUnderstoodIsRefused() {
    aino.get("/me/notices?limit=0").then().statusCode(422).body("errors.field", hasItem("limit"));
    aino.get("/me/notices?cursor=no")
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("cursor"));
    aino.send(Map.of("all", true), "/me/notices/read").then().statusCode(422);
    aino.request()
        .contentType(ContentType.JSON)
        .body("[")
        .post("/me/notices/{id}/read", newest(aino))
        .then()
        .statusCode(400);
  }

  @Test
  void theListComesInPieces() {
    Steps.deliver(bertil, claim, 20).statusCode(200);

    String cursor = aino.get("/me/notices?limit=1").path("next");
    aino.get("/me/notices?limit=1&cursor={cursor}", cursor)
        .then()
        .statusCode(200)
        .body("items[0].kind", equalTo("CLAIMED"))
        .body("items[0].tasket", equalTo(tasket));
  }
}
