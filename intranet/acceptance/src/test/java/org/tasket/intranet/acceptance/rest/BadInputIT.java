package org.tasket.intranet.acceptance.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.restassured.http.ContentType;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/** What callers send that cannot be meant, and that must not become a 500. */
@InTheHouse
class BadInputIT {

  private static final String NOBODYS = "01890a5d-ac96-774b-bcce-000000000000";

  private Caller aino;

  @BeforeEach
  void people(House house) {
    aino = Caller.of(house, "aino");
  }

  @Test
  void aStateInTheBodyIsReadOnly() {
    Refused.field("state", aino.send(Posting.small().with("state", "OPEN").body(), "/taskets"));
  }

  @Test
  void aStateInAPatchIsReadOnly() {
    String tasket = Steps.draft(aino, Posting.small());

    String etag = aino.etagOf("/taskets/{id}", tasket);
    Refused.field("state", aino.patch(Map.of("state", "OPEN"), etag, "/taskets/{id}", tasket));
    aino.get("/taskets/{id}", tasket).then().body("state", equalTo("DRAFT"));
  }

  @Test
  void aStateInATransitionHasNoSay() {
    String tasket = Steps.draft(aino, Posting.small());

    Refused.field(
        "state", aino.send(Map.of("state", "COMPLETED"), "/taskets/{id}/publish", tasket));
  }

  @Test
  void aStateInWhatIsSentOfAClaimHasNoSay(House house) {
    Caller bertil = Caller.of(house, "bertil");
    String tasket = Steps.open(aino, Posting.small().with("seats", 2));
    Map<String, ?> body = Map.of("state", "CONFIRMED");
    Refused.field("state", bertil.send(body, "/taskets/{id}/claims", tasket));
    String claim = Steps.claim(bertil, tasket);

    Map<String, ?> delivery = Map.of("state", "CONFIRMED", "actualMinutes", 20);
    Refused.field("state", bertil.send(delivery, "/claims/{id}/deliver", claim));
    Map<String, ?> leaving = Map.of("state", "CONFIRMED", "reason", "Ill");
    Refused.field("state", bertil.send(leaving, "/claims/{id}/withdraw", claim));
    bertil.get("/claims/{id}", claim).then().body("state", equalTo("ACTIVE"));
    Steps.deliver(bertil, claim, 20).statusCode(200);
    Refused.field("state", aino.send(body, "/claims/{id}/confirm", claim));
    Refused.field("state", aino.send(leaving, "/claims/{id}/return", claim));
    aino.get("/claims/{id}", claim).then().body("state", equalTo("DELIVERED"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "owner", "seatsFree", "_actions"})
  void whatTasketTellsCannotBeSet(String field) {
    Refused.field(field, aino.send(Posting.small().with(field, "mine").body(), "/taskets"));
  }

  @Test
  void anUnknownFieldIsNamed() {
    Refused.field("colour", aino.send(Posting.small().with("colour", "red").body(), "/taskets"));
  }

  @Test
  void anUnknownBoardIsInput() {
    Refused.field("board", aino.send(Posting.small().with("board", "nowhere").body(), "/taskets"));
  }

  @Test
  void aManagerWhomTheDirectoryDoesNotKnowIsInput(House house) {
    Caller david = Caller.of(house, "david");

    String etag = david.etagOf("/boards/{slug}", "everyone");
    Map<String, List<String>> managers = Map.of("managers", List.of("nobody.of.that.name"));
    Refused.field("managers", david.patch(managers, etag, "/boards/{slug}", "everyone"));
  }

  @Test
  void anUnknownBoardDoesNotExist() {
    Refused.with(404, aino.get("/boards/{slug}", "nowhere"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/taskets/{id}", "/claims/{id}"})
  void anUnknownIdDoesNotExist(String path) {
    Refused.with(404, aino.get(path, NOBODYS));
    Refused.with(404, aino.get(path, "not-an-id"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "AAAA", "%00", "' or 1=1 --", "bmV3ZXN0fHh8eQ"})
  void aCursorThatWeDidNotMakeIsInput(String cursor) {
    Refused.field("cursor", aino.request().queryParam("cursor", cursor).get("/taskets"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+999999-01-01T00:00:00Z", "-0044-03-15T12:00:00Z"})
  void aCursorFromATimeThatNoDatabaseKeepsIsInput(String time) {
    String forged = "newest|" + time + "|" + NOBODYS;
    String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(forged.getBytes(UTF_8));

    Refused.field("cursor", aino.request().queryParam("cursor", cursor).get("/taskets"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+999999-01-01T00:00:00Z", "1999-12-31T23:59:59Z"})
  void aTimeOutOfAllReasonIsInput(String time) {
    Refused.field(
        "openUntil", aino.send(Posting.small().with("openUntil", time).body(), "/taskets"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/taskets?sort=colour", "/taskets?state=BROKEN", "/taskets?owner=x'--"})
  void aFilterThatMeansNothingIsInput(String query) {
    Refused.with(422, aino.get(query));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "null", "\"text\"", "{\"title\": }", "{\"a\":1}{\"b\":2}"})
  void aBodyThatIsNoObjectIsRefused(String body) {
    aino.request()
        .contentType(ContentType.JSON)
        .body(body)
        .post("/taskets")
        .then()
        .statusCode(anyOf(is(400), is(422)))
        .contentType("application/problem+json");
  }

  @Test
  void aBodyBeyondReasonIsRefused() {
    String large = "{\"minutes\": 30, \"note\": \"" + "x".repeat(1_000_000) + "\"}";

    Refused.with(413, aino.send(large, "/me/slots")).body("code", equalTo("body.large"));
    Refused.field("note", aino.send(large.substring(0, 999_990) + "\"}", "/me/slots"));
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "{\"sessions\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}";

    aino.send(deep, "/taskets").then().statusCode(anyOf(is(400), is(413), is(422)));
  }

  @Test
  void aNumberOfThousandsOfDigitsIsRefused() {
    String body = "{\"board\":\"everyone\",\"title\":\"Long\",\"plannedMinutes\":%s}";

    aino.send(body.formatted("9".repeat(5_000)), "/taskets")
        .then()
        .statusCode(anyOf(is(400), is(422)))
        .contentType("application/problem+json");
    Refused.field("plannedMinutes", aino.send(body.formatted("1e999999999"), "/taskets"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"board", "sort", "owner", "cursor"})
  void aZeroCharacterInAFilterIsInput(String parameter) {
    Refused.field(parameter, aino.request().queryParam(parameter, "a\0b").get("/taskets"));
  }

  @Test
  void anotherMediaTypeIsRefused() {
    Refused.with(
        415, aino.request().contentType(ContentType.XML).body("<tasket/>").post("/taskets"));
  }

  @Test
  void anotherMethodIsRefused() {
    Refused.with(405, aino.request().delete("/taskets"));
  }

  @Test
  void anUnknownPathIsRefused() {
    Refused.with(404, aino.get("/nothing/here"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "description", "place"})
  void aZeroCharacterInATextIsInput(String field) {
    Refused.field(field, aino.send(Posting.small().with(field, "ab\0c").body(), "/taskets"));
  }

  @Test
  void markdownStaysMarkdownAndNothingOfItRuns() {
    String hostile =
        "<script>alert(1)</script> ![x](https://evil.example/x.png) [y](javascript:alert(1))";
    String tasket = Steps.draft(aino, Posting.small().with("description", hostile));

    var answer = aino.get("/taskets/{id}", tasket);

    answer.then().contentType(ContentType.JSON).header("X-Content-Type-Options", "nosniff");
    assertThat(answer.<String>path("description")).isEqualTo(hostile);
  }
}
