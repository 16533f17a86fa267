package org.tasket.intranet.acceptance.rest;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/** Searching how-tos and the answers that helped, over HTTP. Carol manages the board. */
@InTheHouse
class AnswerSearchIT {

  private static final Duration SOON = Duration.ofSeconds(2);

  private Caller aino;
  private Caller bertil;
  private Caller carol;
  private Caller david;
  private String board;
  private String word;

  @BeforeEach
  void aBoardAndAWordThatNoOtherTestHas(House house) {
    aino = Caller.of(house, "aino");
    bertil = Caller.of(house, "bertil");
    carol = Caller.of(house, "carol");
    david = Caller.of(house, "david");
    board = BoardSteps.open(david, "Advice", "carol");
    word = "z" + UUID.randomUUID().toString().replace("-", "").substring(0, 14);
  }

  private String howto(String title, String text, String language) {
    return carol
        .send(
            Map.of("title", title, "text", text, "language", language),
            "/boards/{slug}/howtos",
            board)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private String helped(String tasket, String question, String answer) {
    String asked = said(bertil, "/taskets/{id}/questions", tasket, question);
    String helped = said(aino, "/remarks/{id}/answers", asked, answer);
    bertil.post("/remarks/{id}/accept", helped).then().statusCode(200);
    return helped;
  }

  private static String said(Caller who, String path, String about, String text) {
    return who.send(Map.of("text", text), path, about).then().statusCode(201).extract().path("id");
  }

  private static ValidatableResponse found(Caller who, Map<String, ?> query) {
    return who.ask(query, "/howtos").then().statusCode(200);
  }

  private static void awaitTotal(Caller who, int total, Map<String, ?> query) {
    await().atMost(SOON).untilAsserted(() -> found(who, query).body("total", equalTo(total)));
  }

  @Test
  void pagesAndAnswersAreFoundInflectedMarkedAndCounted() {
    String howto = howto("Näin " + word, "Lue **lomakkeen** kentät.", "fi");
    String tasket = Steps.open(aino, Posting.small().with("board", board).with("language", "fi"));
    String answer = helped(tasket, "Voinko täyttää " + word + "?", "Lomakkeet käyvät.");
    Map<String, String> query = Map.of("q", "lomake " + word);
    awaitTotal(bertil, 2, query);

    found(bertil, query)
        .body("items.id", containsInAnyOrder(howto, answer))
        .body("items.find { it.kind == 'HOWTO' }.tasket", nullValue())
        .body("items.find { it.kind == 'HOWTO' }.title", equalTo("Näin " + word))
        .body(
            "items.find { it.kind == 'HOWTO' }.found.title.marks",
            equalTo(List.of(Map.of("from", 5, "to", 5 + word.length()))))
        .body(
            "items.find { it.kind == 'HOWTO' }.found.excerpt.text",
            equalTo("Lue lomakkeen kentät."))
        .body("items.find { it.kind == 'REMARK' }.tasket", equalTo(tasket))
        .body("items.find { it.kind == 'REMARK' }.title", equalTo("Voinko täyttää " + word + "?"))
        .body("items.board", contains(board, board))
        .body(
            "facets.board", equalTo(List.of(Map.of("value", board, "name", "Advice", "count", 2))))
        .body("facets.language.value", contains("fi"))
        .body("forgiven", equalTo(false));
    bertil.get("/taskets?q=" + word).then().body("total", equalTo(0));
  }

  @Test
  void narrowedByBoardAndLanguageAndReadInPieces() {
    howto("First " + word, "One.", "en");
    howto("Second " + word, "Two.", "sv");
    awaitTotal(bertil, 2, Map.of("q", word, "board", board));
    found(bertil, Map.of("q", word, "language", "sv"))
        .body("items.title", contains("Second " + word));
    found(bertil, Map.of("q", word, "board", "everyone")).body("total", equalTo(0));

    Map<String, Object> piece = Map.of("q", word, "limit", 1);
    String next = found(bertil, piece).body("total", equalTo(2)).extract().path("next");
    found(bertil, Map.of("q", word, "limit", 1, "cursor", next))
        .body("items.size()", equalTo(1))
        .body("next", nullValue());
    found(bertil, Map.of("board", board))
        .body("items.title", contains("Second " + word, "First " + word));
  }

  @Test
  void mistypedTheyAreFoundToo() {
    howto("Sending the " + word + " thermometer", "Post it.", "en");
    awaitTotal(bertil, 1, Map.of("q", word));

    found(bertil, Map.of("q", "thermometre " + word, "board", board)).body("total", equalTo(1));
    found(bertil, Map.of("q", "termometer", "board", board))
        .body("total", equalTo(1))
        .body("forgiven", equalTo(true));
  }

  @Test
  void whatIsHiddenArchivedOrForOthersIsNeitherFoundNorCounted() {
    String howto = howto("How " + word, "So.", "en");
    String tasket = Steps.open(aino, Posting.small().with("board", board));
    String answer = helped(tasket, "What of " + word + "?", "So.");
    awaitTotal(bertil, 2, Map.of("q", word));

    carol.send(Map.of("reason", "Wrong"), "/remarks/{id}/hide", answer).then().statusCode(200);
    awaitTotal(bertil, 1, Map.of("q", word));
    carol.post("/howtos/{id}/archive", howto).then().statusCode(200);
    awaitTotal(bertil, 0, Map.of("q", word));

    carol.post("/howtos/{id}/restore", howto).then().statusCode(200);
    carol.post("/remarks/{id}/show", answer).then().statusCode(200);
    awaitTotal(bertil, 2, Map.of("q", word));
    BoardSteps.change(
        carol, board, Map.of("audience", Map.of("groups", List.of("tasket-coordinators"))));
    found(bertil, Map.of("q", word))
        .body("total", equalTo(0))
        .body("facets.board.size()", equalTo(0));
    Refused.field("board", bertil.get("/howtos?board=" + board));
    found(david, Map.of("q", word)).body("total", equalTo(2));
    found(aino, Map.of("q", word)).body("items.id", contains(answer));
  }

  @Test
  void whatIsAskedWronglyIsRefusedByName() {
    Refused.field("q", bertil.get("/howtos?q=" + "x".repeat(201)));
    Refused.field("q", bertil.request().queryParam("q", "\u0000").get("/howtos"));
    Refused.field("board", bertil.get("/howtos?board=nowhere"));
    Refused.field("language", bertil.get("/howtos?language=de"));
    Refused.field("limit", bertil.get("/howtos?limit=101"));
    Refused.field("cursor", bertil.get("/howtos?cursor=x"));
  }
}
