package org.tasket.intranet.acceptance.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/** A board's own pages. Carol manages the board, Bertil reads. */
@InTheHouse
class HowtosIT {

  private Caller aino;
  private Caller bertil;
  private Caller carol;
  private Caller david;
  private String board;

  @BeforeEach
  void aBoardWithoutPages(House house) {
    aino = Caller.of(house, "aino");
    bertil = Caller.of(house, "bertil");
    carol = Caller.of(house, "carol");
    david = Caller.of(house, "david");
    board = RuledBoard.of(david, Map.of("categories", RuledBoard.ASKING.get("categories")));
  }

  private static Map<String, Object> page(String title, String text) {
    return Map.of("title", title, "text", text, "language", "en");
  }

  private static Map<String, Object> with(Map<String, Object> page, String field, Object value) {
    Map<String, Object> more = new HashMap<>(page);
    more.put(field, value);
    return more;
  }

  private Response write(Caller who, Object page) {
    return who.send(page, "/boards/{slug}/howtos", board);
  }

  private String written(String title) {
    return write(carol, page(title, "Like this.")).then().statusCode(201).extract().path("id");
  }

  private ValidatableResponse titles(Caller who, String query) {
    return who.get("/boards/{slug}/howtos" + query, board).then().statusCode(200);
  }

  private ValidatableResponse found(String words) {
    return bertil
        .request()
        .queryParam("q", words)
        .get("/boards/{slug}/howtos", board)
        .then()
        .statusCode(200);
  }

  private ValidatableResponse step(String verb, String howto) {
    return carol.post("/howtos/{id}/{verb}", howto, verb).then().statusCode(200);
  }

  private Response move(Caller who, String howto, Object position) {
    return who.send(Map.of("position", position), "/howtos/{id}/move", howto);
  }

  @Test
  void managersWriteAndAllWhoSeeTheBoardRead() {
    String howto =
        write(carol, with(page(" Wording ", "**Short**."), "category", "texts"))
            .then()
            .statusCode(201)
            .header("Location", notNullValue())
            .body("title", equalTo("Wording"))
            .body("board", equalTo(board))
            .body("state", equalTo("CURRENT"))
            .body("position", equalTo(1))
            .body("answer", nullValue())
            .body("_actions", containsInAnyOrder("edit", "move", "archive"))
            .extract()
            .path("id");

    bertil
        .get("/howtos/{id}", howto)
        .then()
        .statusCode(200)
        .body("text", equalTo("**Short**."))
        .body("category", equalTo("texts"))
        .body("writtenBy.name", notNullValue())
        .body("editedAt", nullValue())
        .body("_actions", empty());
    Refused.with(403, write(bertil, page("Mine", "Too"))).body("code", equalTo("howto.write"));
  }

  @Test
  void onlyManagersChangeOrderAndArchive() {
    String howto = written("Wording");
    String etag = bertil.etagOf("/howtos/{id}", howto);

    Refused.with(403, bertil.patch(Map.of("title", "Mine"), etag, "/howtos/{id}", howto))
        .body("code", equalTo("howto.edit"));
    Refused.with(403, move(bertil, howto, 1)).body("code", equalTo("howto.move"));
    Refused.with(403, bertil.post("/howtos/{id}/archive", howto))
        .body("code", equalTo("howto.archive"));
    step("archive", howto);
    Refused.with(403, bertil.post("/howtos/{id}/restore", howto))
        .body("code", equalTo("howto.restore"));
  }

  @Test
  void aChangeNamesWhatWasSeen() {
    String howto = written("Wording");
    String etag = carol.etagOf("/howtos/{id}", howto);

    carol
        .patch(Map.of("text", "Otherwise."), etag, "/howtos/{id}", howto)
        .then()
        .statusCode(200)
        .body("title", equalTo("Wording"))
        .body("text", equalTo("Otherwise."))
        .body("editedBy.name", notNullValue());
    Refused.with(412, carol.patch(Map.of("text", "Late"), etag, "/howtos/{id}", howto));
  }

  @Nested
  class InOrder {

    @Test
    void stayInTheOrderThatManagersGiveThem() {
      String first = written("First");
      String second = written("Second");
      String third = written("Third");
      String etag = carol.etagOf("/howtos/{id}", first);

      move(carol, third, 1).then().statusCode(200).body("position", equalTo(1));

      titles(bertil, "")
          .body("items.title", contains("Third", "First", "Second"))
          .body("items.position", contains(1, 2, 3))
          .body("total", equalTo(3));
      move(carol, third, 200).then().statusCode(200).body("position", equalTo(3));
      titles(bertil, "").body("items.id", contains(first, second, third));
      carol
          .patch(Map.of("title", "One"), etag, "/howtos/{id}", first)
          .then()
          .statusCode(200)
          .body("position", equalTo(1));
      Refused.field("position", move(carol, third, 0));
    }

    @Test
    void areReadInPieces() {
      written("First");
      written("Second");
      written("Third");

      String next =
          titles(bertil, "?limit=2")
              .body("items.title", contains("First", "Second"))
              .extract()
              .path("next");
      titles(bertil, "?limit=2&cursor=" + next)
          .body("items.title", contains("Third"))
          .body("next", nullValue());
      Refused.field("cursor", bertil.get("/boards/{slug}/howtos?cursor=x", board));
    }

    @Test
    void leaveTheListWhenTheyAreArchivedAndComeBackAsTheLast() {
      String first = written("First");
      String second = written("Second");

      step("archive", first)
          .body("state", equalTo("ARCHIVED"))
          .body("position", nullValue())
          .body("_actions", contains("restore"));

      titles(bertil, "").body("items.id", contains(second)).body("items.position", contains(1));
      bertil.get("/howtos/{id}", first).then().statusCode(200).body("title", equalTo("First"));
      Refused.with(409, carol.post("/howtos/{id}/archive", first))
          .body("code", equalTo("howto.closed"));
      Refused.with(409, move(carol, first, 1)).body("code", equalTo("howto.closed"));
      titles(bertil, "?state=ARCHIVED")
          .body("items.id", contains(first))
          .body("items[0].position", nullValue())
          .body("total", equalTo(1));
      titles(bertil, "?state=ARCHIVED&q=second").body("total", equalTo(0));
      Refused.field("state", bertil.get("/boards/{slug}/howtos?state=GONE", board));
      step("restore", first).body("position", equalTo(2));
      titles(bertil, "").body("items.id", contains(second, first));
    }
  }

  @Test
  void areFoundByAllTheWordsInTitleOrText() {
    write(carol, page("Sending a notice", "Ask the ÄRENDE office, 100% of the time."))
        .then()
        .statusCode(201);
    written("Wording a notice");

    found("NOTICE").body("total", equalTo(2));
    found("notice office").body("items.title", contains("Sending a notice"));
    found("100% of").body("total", equalTo(1));
    found("n%e").body("total", equalTo(0));
    found("_").body("total", equalTo(0));
    Refused.field("q", bertil.get("/boards/{slug}/howtos?q=" + "x".repeat(101), board));
  }

  @Nested
  class FromAnAnswer {

    private String tasket;
    private String answer;

    @BeforeEach
    void anAnswer() {
      tasket = Steps.open(aino, Posting.small().with("board", board));
      String question = said(bertil, "/taskets/{id}/questions", tasket);
      answer = said(aino, "/remarks/{id}/answers", question);
    }

    private String said(Caller who, String path, String about) {
      return who.send(Map.of("text", "Well?"), path, about)
          .then()
          .statusCode(201)
          .extract()
          .path("id");
    }

    private Response kept() {
      return write(carol, with(page("Wording", "Two pages."), "answer", answer));
    }

    @Test
    void growAndRememberWhichForThoseWhoSeeIt() {
      Refused.with(409, kept()).body("code", equalTo("howto.unaccepted"));
      bertil.post("/remarks/{id}/accept", answer).then().statusCode(200);

      String howto =
          kept()
              .then()
              .statusCode(201)
              .body("answer", equalTo(answer))
              .body("tasket", equalTo(tasket))
              .extract()
              .path("id");
      bertil.get("/howtos/{id}", howto).then().body("answer", equalTo(answer));
      Map<String, ?> few = Map.of("audience", Map.of("groups", List.of("tasket-coordinators")));
      String etag = aino.etagOf("/taskets/{id}", tasket);
      aino.patch(few, etag, "/taskets/{id}", tasket).then().statusCode(200);
      bertil.get("/howtos/{id}", howto).then().statusCode(200).body("answer", nullValue());
    }

    @Test
    void growOnTheBoardOfTheirTasketOnly() {
      bertil.post("/remarks/{id}/accept", answer).then().statusCode(200);
      board = BoardSteps.open(david, "Another", "carol");

      Refused.field("answer", kept());
      Refused.field("answer", write(carol, with(page("Wording", "Two pages."), "answer", tasket)));
    }
  }

  @Test
  void whatIsOutOfSightIsNotThere() {
    String howto = written("Wording");
    String etag = bertil.etagOf("/howtos/{id}", howto);
    BoardSteps.change(
        carol, board, Map.of("audience", Map.of("groups", List.of("tasket-coordinators"))));

    Refused.with(404, bertil.get("/boards/{slug}/howtos", board))
        .body("code", equalTo("board.unknown"));
    Refused.with(404, write(bertil, page("Mine", "Too")));
    Refused.with(404, bertil.get("/howtos/{id}", howto)).body("code", equalTo("howto.unknown"));
    Refused.with(404, bertil.patch(Map.of("title", "Mine"), etag, "/howtos/{id}", howto));
    Refused.with(404, move(bertil, howto, 1));
    Refused.with(404, bertil.post("/howtos/{id}/archive", howto));
    Refused.with(404, bertil.post("/howtos/{id}/restore", howto));
    david.get("/howtos/{id}", howto).then().statusCode(200);
  }

  @Test
  void onAnArchivedBoardNothingChangesAnyMore() {
    String howto = written("Wording");
    String etag = carol.etagOf("/howtos/{id}", howto);
    david.post("/boards/{slug}/archive", board).then().statusCode(200);

    for (Response refused :
        List.of(
            write(carol, page("Late", "Too late")),
            carol.patch(Map.of("title", "Late"), etag, "/howtos/{id}", howto),
            move(carol, howto, 1),
            carol.post("/howtos/{id}/archive", howto),
            carol.post("/howtos/{id}/restore", howto))) {
      Refused.with(409, refused).body("code", equalTo("howto.archived"));
    }
    bertil
        .get("/howtos/{id}", howto)
        .then()
        .statusCode(200)
        .body("title", equalTo("Wording"))
        .body("_actions", empty());
  }

  @Test
  void everyFieldKeepsItsRange() {
    Refused.field("title", write(carol, page("ab", "x")));
    Refused.field("title", write(carol, page("x".repeat(121), "x")));
    Refused.field("text", write(carol, page("Wording", "x".repeat(20_001))));
    Refused.field("language", write(carol, with(page("Wording", "x"), "language", "de")));
    Refused.field("category", write(carol, with(page("Wording", "x"), "category", "gone")));
    Refused.field("position", write(carol, with(page("Wording", "x"), "position", 1)));
    write(carol, page("x".repeat(120), "😀".repeat(10_000))).then().statusCode(201);
  }
}
