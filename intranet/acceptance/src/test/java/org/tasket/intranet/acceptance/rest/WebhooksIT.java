package org.tasket.intranet.acceptance.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/** Webhooks over HTTP and on PostgreSQL. Carol manages the board. */
@InTheHouse
class WebhooksIT {

  private static final List<String> EVENTS = List.of("tasket.published", "claim.claimed");

  private House house;
  private Caller carol;
  private Caller aino;
  private String board;

  @BeforeEach
  void aBoardOfCarols(House house) {
    this.house = house;
    carol = Caller.of(house, "carol");
    aino = Caller.of(house, "aino");
    board = RuledBoard.of(Caller.of(house, "david"), Map.of());
  }

  private Response make(Object address) {
    return carol.send(
        Map.of("address", address, "events", EVENTS), "/boards/{slug}/webhooks", board);
  }

  private Response made() {
    Response made = make(house.receiver().origin() + "/in?key=1");
    made.then().statusCode(201);
    return made;
  }

  @Test
  void aWebhookIsMadeListedAndRemovedAndTellsItsSecretOnce() {
    Response made = made();
    made.then()
        .header("Location", matchesPattern(".*/api/v1/webhooks/[0-9a-f-]{36}"))
        .header("ETag", notNullValue())
        .body("secret", matchesPattern("whsec_[A-Za-z0-9+/]{43}="))
        .body("board", equalTo(board))
        .body("state", equalTo("ACTIVE"))
        .body("events", contains("claim.claimed", "tasket.published"))
        .body("failingSince", nullValue());
    String id = made.path("id");

    carol
        .get("/boards/{slug}/webhooks", board)
        .then()
        .statusCode(200)
        .body("items.id", contains(id))
        .body("items[0].secret", nullValue())
        .body("on", equalTo(true))
        .body("receivers", hasItem(house.receiver().origin()));
    carol.get("/webhooks/{id}", id).then().statusCode(200).body("secret", nullValue());

    carol.request().delete("/webhooks/{id}", id).then().statusCode(200);

    carol.get("/webhooks/{id}", id).then().statusCode(404).body("code", equalTo("webhook.unknown"));
    carol.get("/boards/{slug}/webhooks", board).then().body("items", empty());
    assertThat(house.server().log().read()).doesNotContain(made.<String>path("secret"));
  }

  @Test
  void itIsPausedResumedAndGetsANewSecret() {
    Response made = made();
    String id = made.path("id");
    carol.post("/webhooks/{id}/pause", id).then().statusCode(200).body("state", equalTo("PAUSED"));
    carol
        .post("/webhooks/{id}/pause", id)
        .then()
        .statusCode(409)
        .body("code", equalTo("webhook.paused"));
    carol
        .post("/webhooks/{id}/deliveries", id)
        .then()
        .statusCode(409)
        .body("code", equalTo("webhook.paused"));
    carol.post("/webhooks/{id}/resume", id).then().statusCode(200).body("state", equalTo("ACTIVE"));
    carol
        .post("/webhooks/{id}/resume", id)
        .then()
        .statusCode(409)
        .body("code", equalTo("webhook.active"));

    carol
        .post("/webhooks/{id}/secret", id)
        .then()
        .statusCode(200)
        .body("secret", matchesPattern("whsec_.*"))
        .body("secret", not(equalTo(made.<String>path("secret"))));
  }

  @Test
  void whatHappensOnTheBoardIsInItsLogAtOnce() {
    String id = made().path("id");
    String tasket = Steps.open(aino, Posting.small().with("board", board));
    String claim = Steps.claim(Caller.of(house, "bertil"), tasket);

    carol
        .get("/webhooks/{id}/deliveries?limit=1", id)
        .then()
        .statusCode(200)
        .body("total", equalTo(2))
        .body("items", hasSize(1))
        .body("items[0].event", equalTo("claim.claimed"))
        .body("items[0].tasket", equalTo(tasket))
        .body("items[0].claim", equalTo(claim))
        .body("next", notNullValue());
    String first = carol.get("/webhooks/{id}/deliveries", id).path("items[1].id");
    carol
        .get("/webhooks/{id}/deliveries/{delivery}", id, first)
        .then()
        .statusCode(200)
        .body("event", equalTo("tasket.published"));
    String other = made().path("id");
    carol
        .get("/webhooks/{id}/deliveries/{delivery}", other, first)
        .then()
        .statusCode(404)
        .body("code", equalTo("webhook.delivery"));
  }

  @Test
  void aMessageThatEndedIsSentAgainUnderItsId() {
    String id = made().path("id");
    Steps.open(aino, Posting.small().with("board", board));
    carol.post("/webhooks/{id}/pause", id).then().statusCode(200);
    carol.post("/webhooks/{id}/resume", id).then().statusCode(200);
    Response ended = carol.get("/webhooks/{id}/deliveries", id);
    ended.then().body("items[0].state", not(equalTo("OPEN")));
    String delivery = ended.path("items[0].id");

    carol
        .post("/webhooks/{id}/deliveries/{delivery}/again", id, delivery)
        .then()
        .statusCode(200)
        .body("id", equalTo(delivery))
        .body("state", equalTo("OPEN"))
        .body("attempts", equalTo(0));
  }

  @Test
  void healthTellsWhatWaitsAndSinceWhenWhereThatIsTooLong() {
    String id = made().path("id");
    Neglect.leaving(
        house,
        "webhook.send",
        () -> {
          Steps.open(aino, Posting.small().with("board", board));
          healthIs("UP", "go out, [1-9][0-9]* wait, [0-9]+ webhooks? fails?");

          Neglect.untold(house, id);
          healthIs("DOWN", "[1-9][0-9]* wait, one untried since 20[0-9TZ:.-]*");
        });
  }

  private void healthIs(String status, String detail) {
    Caller frank = Caller.of(house, "frank");
    new Caller(frank.api().replace("/api/v1", ""), frank.login(), frank.password())
        .get("/health")
        .then()
        .statusCode(200)
        .body("checks.find { it.name == 'webhooks' }.status", equalTo(status))
        .body("checks.find { it.name == 'webhooks' }.detail", matchesPattern(detail));
  }

  @Test
  void aTestIsSentOnceAtATimeAndOncePerKey() {
    String id = made().path("id");
    Response ping =
        carol.request().header("Idempotency-Key", "a").post("/webhooks/" + id + "/deliveries");
    ping.then()
        .statusCode(201)
        .header("Location", matchesPattern(".*/webhooks/[0-9a-f-]{36}/deliveries/[0-9a-f-]{36}"))
        .body("event", equalTo("ping"));
    Response again =
        carol.request().header("Idempotency-Key", "a").post("/webhooks/" + id + "/deliveries");
    again.then().statusCode(201).body("id", equalTo(ping.<String>path("id")));
  }

  @Test
  void onlyManagersKnowThatItIsThere() {
    String id = made().path("id");
    for (String login : List.of("aino", "david", "frank")) {
      Caller other = Caller.of(house, login);
      other
          .get("/boards/{slug}/webhooks", board)
          .then()
          .statusCode(403)
          .body("code", equalTo("webhook.keep"));
      other
          .send(
              Map.of("address", house.receiver().origin(), "events", EVENTS),
              "/boards/{slug}/webhooks",
              board)
          .then()
          .statusCode(403);
      other.get("/webhooks/{id}", id).then().statusCode(404);
      other.get("/webhooks/{id}/deliveries", id).then().statusCode(404);
      other.request().delete("/webhooks/{id}", id).then().statusCode(404);
      for (String deed : List.of("pause", "resume", "secret", "deliveries")) {
        other.post("/webhooks/{id}/" + deed, id).then().statusCode(404);
      }
    }
    carol.get("/boards/no-such/webhooks").then().statusCode(404);
  }

  @Test
  void noProgramWithATokenOpensThisDoor() {
    String id = made().path("id");
    String token =
        carol
            .send(Map.of("name", "Reports", "scope", "WRITE", "days", 1), "/me/tokens")
            .then()
            .statusCode(201)
            .extract()
            .path("token");
    var program = given().baseUri(carol.api()).header("Authorization", "Bearer " + token);

    given()
        .spec(program)
        .contentType(ContentType.JSON)
        .body(Map.of("address", house.receiver().origin(), "events", EVENTS))
        .post("/boards/{slug}/webhooks", board)
        .then()
        .statusCode(403)
        .body("code", equalTo("token.person"));
    given().spec(program).post("/webhooks/{id}/secret", id).then().statusCode(403);
    given().spec(program).get("/webhooks/{id}/deliveries", id).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "in",
        "https://hooks.example.org/",
        "ftp://127.0.0.1/",
        "http://127.0.0.1/",
        "http://127.0.0.1:1/",
        "http://[::1]/",
        "http://169.254.169.254/latest/meta-data/",
        "http://login@127.0.0.1/",
        "http://127.0.0.1/\r\nX-Evil: 1",
        "http://127.0.0.1/\u0000",
        "http://höoks.example.org/"
      })
  void anAddressThatIsNoneOrNotListedIsRefused(String address) {
    make(address).then().statusCode(422).body("errors.field", contains("address"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"address\": 5, \"events\": [\"claim.claimed\"]}",
        "{\"address\": \"http://127.0.0.1/\", \"events\": \"claim.claimed\"}",
        "{\"address\": \"http://127.0.0.1/\", \"events\": [1]}",
        "{\"address\": \"http://127.0.0.1/\", \"events\": []}",
        "{\"address\": \"http://127.0.0.1/\", \"events\": [\"tasket.posted\"]}",
        "{\"address\": \"http://127.0.0.1/\", \"events\": [\"claim.claimed\"], \"secret\": \"mine\"}",
        "{\"address\": \"http://127.0.0.1/\", \"events\": [\"claim.claimed\"], \"more\": 1}",
        "{}"
      })
  void whatIsNoWebhookIsRefused(String body) {
    carol.send(body, "/boards/{slug}/webhooks", board).then().statusCode(422);
  }
}
