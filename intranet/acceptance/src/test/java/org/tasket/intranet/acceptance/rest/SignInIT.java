package org.tasket.intranet.acceptance.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/** Name and password over the real directory, by Basic. */
@InTheHouse
class SignInIT {

  @Test
  void meSaysWhoIAm(House house) {
    Caller.of(house, "aino")
        .get("/me")
        .then()
        .statusCode(200)
        .header("Cache-Control", equalTo("private, no-store"))
        .body("id", notNullValue())
        .body("name", containsString("Aino"))
        .body("departments", not(empty()))
        .body("csrf", not(blankOrNullString()));
  }

  @ParameterizedTest
  @CsvSource({"david, COORDINATOR", "frank, ADMIN"})
  void rolesComeFromTheDirectorysGroups(String login, String role, House house) {
    Caller.of(house, login).get("/me").then().statusCode(200).body("roles", hasItem(role));
    Caller.of(house, "aino").get("/me").then().body("roles", not(hasItem(role)));
  }

  @Test
  void nobodyGetsAnythingWithoutSigningIn(House house) {
    for (String path : new String[] {"/me", "/boards", "/taskets", "/me/ledger"}) {
      Refused.with(401, given().get(Caller.of(house, "aino").api() + path))
          .header("WWW-Authenticate", containsString("Basic"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "bertil, wrong",
    "bertil, ''",
    "nobody, tasket",
    "'*)(uid=*', tasket",
    "'*', tasket",
    "'bertil)(objectClass=*', tasket",
    "'uid=bertil,ou=people,dc=example,dc=org', tasket",
    "'', tasket",
    "'', ''"
  })
  void aNameAndPasswordThatDoNotBelongTogetherAreRefused(
      String login, String password, House house) {
    Refused.with(401, Caller.of(house, login, password).get("/me"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Basic", "Basic !!!", "Basic YQ==", "Basic OjpA", "Bearer x", "Nonsense"})
  void anAuthorizationHeaderThatMeansNothingIsRefused(String header, House house) {
    Refused.with(
        401, given().header("Authorization", header).get(Caller.of(house, "aino").api() + "/me"));
  }

  @Test
  void theBoardForEveryoneComesFirst(House house) {
    Caller.of(house, "aino")
        .get("/boards")
        .then()
        .statusCode(200)
        .body("items[0].slug", equalTo("everyone"))
        .body("items[0].rulebook", notNullValue())
        .body("items[0]._actions", notNullValue());
    Caller.of(house, "aino")
        .get("/boards/everyone")
        .then()
        .statusCode(200)
        .body("kind", equalTo("MICRO_WORK"))
        .body("audience", notNullValue());
  }

  @Test
  void listsComeInPagesThatDoNotOverlap(House house) {
    Caller aino = Caller.of(house, "aino");
    for (int i = 0; i < 3; i++) {
      Steps.open(aino, Posting.small().with("plannedMinutes", 7));
    }
    var first = aino.get("/taskets?limit=2&minutes=7").then().statusCode(200).extract();
    first.response().then().body("items.plannedMinutes", everyItem(is(lessThanOrEqualTo(7))));
    String next = first.path("next");

    var second =
        aino.request()
            .queryParam("limit", 2)
            .queryParam("minutes", 7)
            .queryParam("cursor", next)
            .get("/taskets")
            .then()
            .statusCode(200)
            .extract();

    assertThat(second.<List<String>>path("items.id"))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(first.<List<String>>path("items.id"));
    first.response().then().body("totalIsExact", equalTo(true)).body("total", notNullValue());
  }
}
