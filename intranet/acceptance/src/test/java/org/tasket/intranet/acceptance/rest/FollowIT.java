package org.tasket.intranet.acceptance.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.Crowd;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/** Bookmarks and followed boards, over HTTP and on PostgreSQL. */
@InTheHouse
class FollowIT {

  private Caller aino;
  private Caller bertil;

  @BeforeEach
  void callers(House house) {
    aino = Caller.of(house, "aino");
    bertil = Caller.of(house, "bertil");
  }

  @Test
  void aMarkIsMineAloneAndTwiceIsOnce() {
    String tasket = Steps.open(bertil, Posting.small());
    for (int time = 0; time < 2; time++) {
      aino.request()
          .put("/me/bookmarks/{id}", tasket)
          .then()
          .statusCode(200)
          .body("marked", equalTo(true));
    }

    aino.get("/me/bookmarks?limit=1")
        .then()
        .statusCode(200)
        .header("Cache-Control", equalTo("private, no-store"))
        .body("items[0].id", equalTo(tasket));
    bertil.get("/me/bookmarks").then().body("items.id", not(hasItem(tasket)));

    for (int time = 0; time < 2; time++) {
      aino.request()
          .delete("/me/bookmarks/{id}", tasket)
          .then()
          .statusCode(200)
          .body("marked", equalTo(false));
    }
    aino.get("/me/bookmarks").then().body("items.id", not(hasItem(tasket)));
  }

  @Test
  void atTheSameMomentIsOnceToo() {
    String tasket = Steps.open(bertil, Posting.small());
    List<Integer> times = IntStream.range(0, 10).boxed().toList();

    Crowd.atOnce(times, time -> aino.request().put("/me/bookmarks/{id}", tasket))
        .forEach(answer -> answer.then().statusCode(200));
    Crowd.atOnce(times, time -> aino.request().put("/me/followed-boards/everyone"))
        .forEach(answer -> answer.then().statusCode(200));

    aino.get("/me/bookmarks?limit=100")
        .then()
        .body("items.findAll { it.id == '" + tasket + "' }", hasSize(1));
    aino.request().delete("/me/followed-boards/everyone").then().statusCode(200);
  }

  @Test
  void anothersDraftAnswersAsIfItWereNotThere() {
    String draft = Steps.draft(bertil, Posting.small());
    String none = UUID.randomUUID().toString();
    for (String unseen : new String[] {draft, none}) {
      aino.request()
          .put("/me/bookmarks/{id}", unseen)
          .then()
          .statusCode(404)
          .body("code", equalTo("tasket.unknown"));
      aino.request().delete("/me/bookmarks/{id}", unseen).then().statusCode(200);
    }
  }

  @Test
  void boardsAreFollowedAndNoLonger() {
    aino.request()
        .put("/me/followed-boards/everyone")
        .then()
        .statusCode(200)
        .body("followed", equalTo(true));
    aino.get("/me/followed-boards").then().statusCode(200).body("items.slug", hasItem("everyone"));
    aino.request()
        .delete("/me/followed-boards/everyone")
        .then()
        .statusCode(200)
        .body("followed", equalTo(false));
    aino.get("/me/followed-boards").then().body("items.slug", not(hasItem("everyone")));
    aino.request()
        .put("/me/followed-boards/no-such-board")
        .then()
        .statusCode(404)
        .body("code", equalTo("board.unknown"));
  }

  @Test
  void whatIsNotUnderstoodIsRefused() {
    aino.request().put("/me/bookmarks/no-id").then().statusCode(404);
    aino.request().delete("/me/bookmarks/no-id").then().statusCode(404);
    aino.get("/me/bookmarks?limit=0").then().statusCode(422).body("errors.field", hasItem("limit"));
    aino.get("/me/bookmarks?cursor=no")
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("cursor"));
    aino.request()
        .contentType(ContentType.JSON)
        .body(Map.of("all", true))
        .put("/me/followed-boards/everyone")
        .then()
        .statusCode(422);
  }
}
