package org.tasket.intranet.acceptance.rest;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/** Searching over HTTP: what is found, how it is marked and counted, and what nobody may see. */
@InTheHouse
class SearchIT {

  private static final Duration SOON = Duration.ofSeconds(2);

  private House house;
  private Caller aino;
  private Caller bertil;
  private Caller carol;
  private String word;

  @BeforeEach
  void aWordThatNoOtherTestHas(House house) {
    this.house = house;
    aino = Caller.of(house, "aino");
    bertil = Caller.of(house, "bertil");
    carol = Caller.of(house, "carol");
    aino.get("/taskets?q=first"); // a new server's first search takes longer than the index
    word = "z" + UUID.randomUUID().toString().replace("-", "").substring(0, 14);
  }

  private Posting posting(String title) {
    return Posting.small().with("title", title);
  }

  private static ValidatableResponse found(Caller who, Map<String, ?> query) {
    return who.ask(query, "/taskets").then().statusCode(200);
  }

  private void awaitTotal(Caller who, int total, Map<String, ?> query) {
    await().atMost(SOON).untilAsserted(() -> found(who, query).body("total", equalTo(total)));
  }

  @Test
  void wordsAreFoundInflectedAndMarkedAndNothingInThemIsHtml() {
    String id =
        Steps.open(
            aino,
            posting("Lue " + word + "-kyselyn kysymykset")
                .with("language", "fi")
                .with("description", "<b>Lomakkeen</b> kentät, " + word + "."));
    Map<String, String> query = Map.of("q", "lomakkeet " + word);
    awaitTotal(bertil, 1, query);

    found(bertil, query)
        .body("items.id", contains(id))
        .body("items[0].found.title.text", equalTo("Lue " + word + "-kyselyn kysymykset"))
        .body(
            "items[0].found.title.marks",
            equalTo(List.of(Map.of("from", 4, "to", 4 + word.length()))))
        .body("items[0].found.excerpt.text", equalTo("Lomakkeen kentät, " + word + "."))
        .body("items[0].found.excerpt.marks", hasSize(2))
        .body("forgiven", equalTo(false))
        .body("facets.language", equalTo(List.of(Map.of("value", "fi", "name", "fi", "count", 1))))
        .body("facets.board.value", contains("everyone"))
        .body("facets.starts.value", contains("ANY_TIME"));
  }

  @Test
  void whatIsMistypedIsFoundWhereNothingElseIs() {
    Steps.open(aino, posting("Check the " + word + " glossary"));
    awaitTotal(bertil, 1, Map.of("q", word));
    String wrong = word.substring(0, 6) + word.substring(7);

    found(bertil, Map.of("q", wrong)).body("total", equalTo(1)).body("forgiven", equalTo(true));
  }

  @Test
  void facetsNarrowAndPiecesFollowOneAnother() {
    for (int i = 0; i < 5; i++) {
      Steps.open(aino, posting("Sort " + word).with("plannedMinutes", 10 + i * 20));
    }
    awaitTotal(bertil, 5, Map.of("q", word));

    ValidatableResponse first =
        found(bertil, Map.of("q", word, "sort", "shortest", "limit", 2))
            .body("items.plannedMinutes", contains(10, 30))
            .body("facets.minutes.value", contains("15", "30", "60", "120"))
            .body("facets.minutes.count", contains(1, 2, 3, 5));
    String next = first.extract().path("next");
    found(bertil, Map.of("q", word, "sort", "shortest", "limit", 2, "cursor", next))
        .body("items.plannedMinutes", contains(50, 70));
    found(bertil, Map.of("q", word, "minutes", 30)).body("total", equalTo(2));
    found(bertil, Map.of("q", word, "starts", "WEEK")).body("total", equalTo(0));
  }

  @Test
  void aChangeIsFoundWithinTwoSecondsAndSoIsAnEnd() {
    String id = Steps.open(aino, posting("Read one page"));
    aino.patch(
            Map.of("title", "Read one " + word),
            aino.etagOf("/taskets/{id}", id),
            "/taskets/{id}",
            id)
        .then()
        .statusCode(200);
    awaitTotal(bertil, 1, Map.of("q", word));

    aino.send(Map.of("reason", "Not needed"), "/taskets/{id}/cancel", id).then().statusCode(200);

    awaitTotal(bertil, 0, Map.of("q", word));
  }

  @Test
  void whoIsOutsideAnAudienceFindsAndCountsAndIsSuggestedNothing() {
    String slug = RuledBoard.of(Caller.of(house, "david"), Map.of());
    String digi = aino.get("/departments").path("items.find { it.code == 'digi' }.id");
    BoardSteps.change(
        carol,
        slug,
        Map.of(
            "audience",
            Map.of("departments", List.of(Map.of("department", digi, "subUnits", true)))));
    Steps.open(carol, posting("Sort " + word).with("board", slug));
    awaitTotal(aino, 1, Map.of("q", word));

    found(bertil, Map.of("q", word)).body("total", equalTo(0)).body("facets.board", empty());
    suggested(aino, word.substring(0, 9)).body("items.text", hasItem("Sort " + word));
    suggested(bertil, word.substring(0, 9)).body("items.text", not(hasItem("Sort " + word)));
    bertil
        .request()
        .queryParams(Map.of("q", word, "board", slug))
        .get("/taskets")
        .then()
        .statusCode(422)
        .body("errors.field", contains("board"));
    found(bertil, Map.of("q", "")).body("facets.board.value", not(hasItem(slug)));

    BoardSteps.change(carol, slug, Map.of("audience", Map.of()));
    found(bertil, Map.of("q", word)).body("total", equalTo(1));
  }

  private static ValidatableResponse suggested(Caller who, String typed) {
    return who.request().queryParam("q", typed).get("/taskets/suggestions").then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({
    "sort, best",
    "starts, SOON",
    "language, de",
    "department, digi",
    "stage, OPEN",
    "mine, true",
    "minutes, 0",
    "limit, 101",
    "cursor, abc",
    "doable, HERE"
  })
  void badInputIsNamed(String field, String value) {
    bertil
        .request()
        .queryParams(Map.of("q", "page", field, value))
        .get("/taskets")
        .then()
        .statusCode(422)
        .body("errors.field", contains(field))
        .body("errors[0].message", notNullValue());
  }

  @Test
  void aTextIsNoLongerThanTwoHundredCharacters() {
    for (String path : List.of("/taskets", "/taskets/suggestions")) {
      bertil
          .request()
          .queryParam("q", "x".repeat(201))
          .get(path)
          .then()
          .statusCode(422)
          .body("errors.field", contains("q"));
    }
  }

  @Test
  void aListWithoutWordsIsTheListItWas() {
    bertil.get("/taskets?limit=1").then().statusCode(200).body("$", not(hasKey("facets")));
    bertil.get("/taskets?q=&limit=1").then().statusCode(200).body("$", hasKey("facets"));
  }

  @Test
  void healthTellsAdministratorsOfTheIndex() {
    Caller frank = Caller.of(house, "frank");
    new Caller(frank.api().replace("/api/v1", ""), frank.login(), frank.password())
        .get("/health")
        .then()
        .statusCode(200)
        .body("checks.name", hasItems("search"))
        .body("checks.find { it.name == 'search' }.detail", equalTo("follows the database"));
  }
}
