package org.tasket.intranet.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/** Changes made on what somebody has seen, and calls made twice by mistake. */
@InTheHouse
class ConditionsIT {

  private Caller aino;
  private Caller bertil;

  @BeforeEach
  void people(House house) {
    aino = Caller.of(house, "aino");
    bertil = Caller.of(house, "bertil");
  }

  @Nested
  class IfMatch {

    private static final String PATH = "/taskets/{id}";

    @Test
    void letsAChangeThroughAndAnswersWithTheNextEtag() {
      String tasket = Steps.draft(aino, Posting.small());
      String etag = aino.etagOf(PATH, tasket);

      aino.patch(Map.of("title", "Proofread two pages"), etag, PATH, tasket)
          .then()
          .statusCode(200)
          .header("ETag", not(equalTo(etag)))
          .body("title", equalTo("Proofread two pages"))
          .body("plannedMinutes", equalTo(30));
    }

    @Test
    void thatIsStaleChangesNothing() {
      String tasket = Steps.draft(aino, Posting.small());
      String etag = aino.etagOf(PATH, tasket);
      aino.patch(Map.of("title", "First"), etag, PATH, tasket).then().statusCode(200);

      Refused.with(412, aino.patch(Map.of("title", "Second"), etag, PATH, tasket));

      aino.get(PATH, tasket).then().body("title", equalTo("First"));
    }

    @Test
    void thatIsMissingIsAskedFor() {
      String tasket = Steps.draft(aino, Posting.small());

      Refused.with(
          428,
          aino.request()
              .contentType(ContentType.JSON)
              .body(Map.of("title", "Blind"))
              .patch(PATH, tasket));
    }

    @Test
    void thatIsNoEtagIsStale() {
      String tasket = Steps.draft(aino, Posting.small());

      Refused.with(412, aino.patch(Map.of("title", "Wild"), "\"who knows\"", PATH, tasket));
    }

    @Test
    void isNotTroubledBySomebodyTakingASeat() {
      String tasket = Steps.open(aino, Posting.small().with("seats", 2));
      String etag = aino.etagOf(PATH, tasket);
      Steps.claim(bertil, tasket);

      aino.patch(Map.of("title", "Proofread it all"), etag, PATH, tasket).then().statusCode(200);
    }

    @Test
    void guardsBoardsToo(House house) {
      Refused.with(
          428,
          Caller.of(house, "david")
              .request()
              .contentType(ContentType.JSON)
              .body(Map.of("title", "Blind"))
              .patch("/boards/everyone"));
    }
  }

  @Test
  void aMergePatchLeavesOutWhatItSetsToNull() {
    String tasket = Steps.draft(aino, Posting.small().with("place", "Library"));

    String etag = aino.etagOf("/taskets/{id}", tasket);
    String body = "{\"place\": null}";
    aino.patch(body, etag, "/taskets/{id}", tasket)
        .then()
        .statusCode(200)
        .body("place", nullValue())
        .body("title", equalTo("Proofread a page"));
  }

  @Nested
  class AnIdempotencyKey {

    private final String key = UUID.randomUUID().toString();

    private Response post(Caller caller, Posting posting) {
      return caller
          .request()
          .header("Idempotency-Key", key)
          .contentType(ContentType.JSON)
          .body(posting.body())
          .post("/taskets");
    }

    @Test
    void makesASecondCallGetTheFirstAnswer() {
      Posting posting = Posting.small();
      Response first = post(aino, posting);
      Response second = post(aino, posting);

      first.then().statusCode(201);
      second.then().statusCode(201).header("Location", equalTo(first.header("Location")));
      assertThat(second.<String>path("id")).isEqualTo(first.<String>path("id"));
    }

    @Test
    void isEachCallersOwn() {
      Posting posting = Posting.small();

      String hers = post(aino, posting).then().statusCode(201).extract().path("id");
      String his = post(bertil, posting).then().statusCode(201).extract().path("id");

      assertThat(his).isNotEqualTo(hers);
    }

    @Test
    void doesNotServeForSomethingElse() {
      post(aino, Posting.small()).then().statusCode(201);

      Refused.with(422, post(aino, Posting.small().with("title", "Something else")));
    }
  }
}
