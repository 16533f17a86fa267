package org.tasket.intranet.acceptance.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/** Tokens for programs, over HTTP and on PostgreSQL. */
@InTheHouse
class TokensIT {

  private House house;
  private Caller bertil;

  @BeforeEach
  void bertilHasNone(House house) {
    this.house = house;
    bertil = Caller.of(house, "bertil");
    List<String> ids = bertil.get("/me/tokens").path("items.id");
    ids.forEach(id -> bertil.request().delete("/tokens/{id}", id).then().statusCode(200));
  }

  private static Map<String, Object> wish(String scope) {
    return new HashMap<>(Map.of("name", "Reports", "scope", scope, "days", 30));
  }

  private String token(Caller who, String scope) {
    return who.send(wish(scope), "/me/tokens").then().statusCode(201).extract().path("token");
  }

  private RequestSpecification with(String token) {
    return given().baseUri(bertil.api()).header("Authorization", "Bearer " + token);
  }

  @Test
  void aTokenIsToldOnceListedAndRevoked() {
    Response made = bertil.send(wish("READ"), "/me/tokens");
    String token =
        made.then()
            .statusCode(201)
            .header("Cache-Control", equalTo("private, no-store"))
            .header("Location", matchesPattern(".*/api/v1/tokens/[0-9a-f-]{36}"))
            .body("token", matchesPattern("tasket_[0-9a-f]{32}_[A-Za-z0-9_-]{43}"))
            .body("good", equalTo(true))
            .body("usedAt", nullValue())
            .extract()
            .path("token");
    String id = made.path("id");
    with(token).get("/me").then().statusCode(200).body("login", equalTo("bertil"));
    bertil
        .get("/me/tokens")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].name", equalTo("Reports"))
        .body("items[0].usedAt", notNullValue())
        .body("items[0].token", nullValue());
    bertil.get("/tokens/{id}", id).then().statusCode(200).body("token", nullValue());
    Caller.of(house, "aino").get("/tokens/{id}", id).then().statusCode(404);
    Caller.of(house, "aino").request().delete("/tokens/{id}", id).then().statusCode(200);
    with(token).get("/me").then().statusCode(200);

    bertil.request().delete("/tokens/{id}", id).then().statusCode(200).body("good", equalTo(false));

    with(token)
        .get("/me")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", startsWith("Bearer "))
        .body("code", equalTo("token.ended"));
    bertil.get("/tokens/{id}", id).then().statusCode(404).body("code", equalTo("token.unknown"));
    assertThat(house.server().log().read()).doesNotContain(token.substring(token.length() - 43));
  }

  @Test
  void aTokenThatReadsChangesNothing() {
    String token = token(bertil, "READ");
    Map<String, ?> small = Posting.small().body();

    Response refused = with(token).contentType(ContentType.JSON).body(small).post("/taskets");

    refused.then().statusCode(403).body("code", equalTo("token.scope"));
    with(token).get("/taskets").then().statusCode(200);
    with(token).put("/me/followed-boards/everyone").then().statusCode(403);
    with(token)
        .delete("/tokens/{id}", bertil.get("/me/tokens").<String>path("items[0].id"))
        .then()
        .statusCode(403);
  }

  @Test
  void aTokenThatWritesDoesWhatItsOwnerMayAndTheAuditTells() {
    String token = token(bertil, "WRITE");

    String tasket =
        with(token)
            .header("Origin", "https://elsewhere.example.org")
            .contentType(ContentType.JSON)
            .body(Posting.small().body())
            .post("/taskets")
            .then()
            .statusCode(201)
            .body("owner.id", equalTo(bertil.get("/me").<String>path("id")))
            .extract()
            .path("id");

    bertil
        .get("/me/audit?limit=100")
        .then()
        .body("items.find { it.object == '" + tasket + "' }.wayIn", equalTo("TOKEN"))
        .body("items.operation", hasItem("token.made"));
    with(token).get("/demand").then().statusCode(403);
  }

  @Test
  void aTokenOpensNoFurtherDoors() {
    String token = token(bertil, "WRITE");

    with(token)
        .contentType(ContentType.JSON)
        .body(wish("READ"))
        .post("/me/tokens")
        .then()
        .statusCode(403)
        .body("code", equalTo("token.person"));
    with(token).post("/me/calendar").then().statusCode(403).body("code", equalTo("token.person"));
    with(token)
        .contentType(ContentType.JSON)
        .body(Map.of("board", "everyone"))
        .post("/me/feeds")
        .then()
        .statusCode(403);
  }

  @Test
  void aRepeatedCallMakesNoOtherAndIsNotToldAgain() {
    String key = "token-" + System.nanoTime();
    for (boolean first : new boolean[] {true, false}) {
      bertil
          .request()
          .header("Idempotency-Key", key)
          .contentType(ContentType.JSON)
          .body(wish("READ"))
          .post("/me/tokens")
          .then()
          .statusCode(201)
          .body("token", first ? notNullValue() : nullValue());
    }
    bertil.get("/me/tokens").then().body("items", hasSize(1));
  }

  @ParameterizedTest
  @CsvSource({
    "name, ' ', name",
    "name, , name",
    "scope, ALL, scope",
    "scope, , scope",
    "days, 0, days",
    "days, 366, days",
    "days, , days",
    "person, aino, person",
    "token, mine, token"
  })
  void whatIsNotUnderstoodIsRefusedAtItsField(String field, String value, String told) {
    Map<String, Object> wish = wish("READ");
    wish.put(field, field.equals("days") && value != null ? Integer.valueOf(value) : value);

    bertil.send(wish, "/me/tokens").then().statusCode(422).body("errors.field", hasItem(told));
  }

  @Test
  void whatIsNoTokenIsRefused() {
    for (String guess : List.of("tasket_", "tasket_1_2", token(bertil, "READ") + "x")) {
      with(guess).get("/me").then().statusCode(401).body("code", equalTo("signin.token"));
    }
  }

  @Test
  void whoeverLeftTheHouseHasNoTokenAnyMore() throws SQLException {
    String token = token(Caller.of(house, "elina.eerikkila"), "READ");
    with(token).get("/me").then().statusCode(200);

    vanish("now()");
    try {
      with(token).get("/me").then().statusCode(401).body("code", equalTo("signin.unknown"));
    } finally {
      vanish("null");
    }
    with(token).get("/me").then().statusCode(200);
  }

  /** As the reading of the directory leaves it. */
  private void vanish(String at) throws SQLException {
    try (Connection connection = house.database().connect();
        PreparedStatement statement =
            connection.prepareStatement(
                "update tasket_person set vanished_at = "
                    + at
                    + " where login = 'elina.eerikkila'")) {
      assertThat(statement.executeUpdate()).isEqualTo(1);
    }
  }
}
