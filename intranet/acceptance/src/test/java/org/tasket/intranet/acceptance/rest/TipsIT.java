package org.tasket.intranet.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/** Telling a colleague of a tasket, over HTTP and on PostgreSQL. */
@InTheHouse
class TipsIT {

  private House house;
  private Caller aino;
  private Caller bertil;

  @BeforeEach
  void callers(House house) {
    this.house = house;
    aino = Caller.of(house, "aino");
    bertil = Caller.of(house, "bertil");
  }

  private static Response tell(Caller who, String tasket, Map<String, ?> tip) {
    return who.send(tip, "/taskets/{id}/tell", tasket);
  }

  private static Response tell(String key, Caller who, String tasket, Map<String, ?> tip) {
    return who.request()
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body(tip)
        .post("/taskets/{id}/tell", tasket);
  }

  private static void hasHeard(Caller who, String tasket, int times) {
    who.get("/me/notices?limit=100")
        .then()
        .body(
            "items.findAll { it.kind == 'TOLD' && it.tasket == '" + tasket + "' }", hasSize(times));
  }

  @Test
  void aColleagueHearsOnceWithTheLineAndNobodyElseReadsIt() {
    String tasket = Steps.open(bertil, Posting.small());
    for (int time = 0; time < 2; time++) {
      tell(aino, tasket, Map.of("person", "eeva", "line", "You like palms"))
          .then()
          .statusCode(200)
          .body("told", equalTo(true));
    }
    Caller eeva = Caller.of(house, "eeva");
    hasHeard(eeva, tasket, 1);
    eeva.get("/taskets/{id}/tips", tasket)
        .then()
        .statusCode(200)
        .body("items.line", equalTo(List.of("You like palms")))
        .body("items[0].by.id", equalTo(aino.get("/me").path("id")));
    aino.get("/taskets/{id}/tips", tasket).then().body("items", hasSize(0));
    bertil.get("/taskets/{id}/tips", tasket).then().body("items", hasSize(0));
    hasHeard(bertil, tasket, 0);
  }

  @Test
  void whoMayNotSeeTheTasketHearsNothingAndTheTellerReadsTheSame() {
    Caller david = Caller.of(house, "david");
    String board = BoardSteps.open(david, "For a few", "aino");
    BoardSteps.change(
        aino, board, Map.of("audience", Map.of("groups", List.of("tasket-coordinators"))));
    String tasket = Steps.open(aino, Posting.small().with("board", board));

    String unseen = tell(aino, tasket, Map.of("person", "eeva")).then().extract().asString();
    String seen = tell(aino, tasket, Map.of("person", "david")).then().extract().asString();
    assertThat(unseen).isEqualTo(seen);
    hasHeard(david, tasket, 1);
    Caller eeva = Caller.of(house, "eeva");
    eeva.get("/me/notices?limit=100").then().body("items.tasket", not(hasItem(tasket)));
    tell(eeva, tasket, Map.of("person", "bertil")).then().statusCode(404);
    eeva.get("/taskets/{id}/tips", tasket)
        .then()
        .statusCode(404)
        .body("code", equalTo("tasket.unknown"));
    eeva.get("/taskets/{id}/tips", UUID.randomUUID()).then().statusCode(404);

    BoardSteps.showToEveryone(aino, board);
    eeva.get("/taskets/{id}/tips", tasket).then().statusCode(200).body("items", hasSize(0));
    List<Object> before = tipsOf(aino);
    for (int time = 0; time < 2; time++) {
      tell(aino, tasket, Map.of("person", "eeva", "line", "Now you see it")).then().statusCode(200);
    }
    hasHeard(eeva, tasket, 1);
    eeva.get("/taskets/{id}/tips", tasket)
        .then()
        .body("items.line", equalTo(List.of("Now you see it")));
    assertThat(tipsOf(aino)).as("her audit does not tell that it was heard").isEqualTo(before);
  }

  private static List<Object> tipsOf(Caller who) {
    return who.get("/me/audit?limit=100").path("items.findAll { it.operation == 'tip.given' }.id");
  }

  @Test
  void underAKeyATipIsGivenOnceAndOnlyWhereItIsUnderstood() {
    String tasket = Steps.open(bertil, Posting.small());
    String key = UUID.randomUUID().toString();
    Refused.field("person", tell(key, aino, tasket, Map.of("person", "no.such.login")));
    Refused.field("person", tell(key, aino, tasket, Map.of("person", "aino")));
    Map<String, String> tip = Map.of("person", "carol", "line", "You like palms");
    for (int time = 0; time < 2; time++) {
      tell(key, aino, tasket, tip).then().statusCode(200).body("told", equalTo(true));
    }
    hasHeard(Caller.of(house, "carol"), tasket, 1);
    Refused.field("Idempotency-Key", tell(key, aino, tasket, Map.of("person", "eeva")));
    hasHeard(Caller.of(house, "eeva"), tasket, 0);
  }

  @Test
  void whatIsNotUnderstoodIsRefusedAtItsField() {
    String tasket = Steps.open(bertil, Posting.small());
    Map<Map<String, Object>, String> wrong =
        Map.of(
            Map.of(), "person",
            Map.of("person", "no.such.login"), "person",
            Map.of("person", UUID.randomUUID().toString()), "person",
            Map.of("person", "aino"), "person",
            Map.of("person", 1), "person",
            Map.of("person", "eeva", "line", "x".repeat(281)), "line",
            Map.of("person", "eeva", "line", "two\nlines"), "line",
            Map.of("person", "eeva", "how", "softly"), "how");
    wrong.forEach(
        (body, field) ->
            tell(aino, tasket, body).then().statusCode(422).body("errors.field", hasItem(field)));
  }

  @Test
  void onlyWhatIsOpenIsToldOf() {
    String draft = Steps.draft(aino, Posting.small());
    tell(aino, draft, Map.of("person", "eeva"))
        .then()
        .statusCode(409)
        .body("code", equalTo("tasket.state"))
        .body("state", equalTo("DRAFT"));
    tell(bertil, draft, Map.of("person", "eeva")).then().statusCode(404);
  }

  @Test
  void nobodyTellsMoreThanTwentyTimesInADay() {
    Caller carol = Caller.of(house, "carol");
    int given = 0;
    Response last;
    do {
      last = tell(carol, Steps.open(aino, Posting.small()), Map.of("person", "frank"));
      given++;
    } while (last.statusCode() == 200 && given < 30);
    last.then().statusCode(409).body("code", equalTo("tip.enough"));
    assertThat(given).isLessThanOrEqualTo(21);
    Caller frank = Caller.of(house, "frank");
    int most = 3;
    frank
        .get("/me/notices?limit=100")
        .then()
        .body("items.findAll { it.kind == 'TOLD' }", hasSize(most));
    String another = Steps.open(aino, Posting.small());
    tell(bertil, another, Map.of("person", "frank")).then().statusCode(200);
    hasHeard(frank, another, 1);
  }

  @Test
  void aLineIsNotNeeded() {
    String tasket = Steps.open(bertil, Posting.small());
    tell(aino, tasket, Map.of("person", "eeva", "line", " ")).then().statusCode(200);
    Caller.of(house, "eeva")
        .get("/taskets/{id}/tips", tasket)
        .then()
        .body("items[0].line", nullValue());
  }
}
