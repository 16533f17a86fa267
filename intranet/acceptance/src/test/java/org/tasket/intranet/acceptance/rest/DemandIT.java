package org.tasket.intranet.acceptance.rest;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/** Searches without result, over HTTP and on PostgreSQL. */
@InTheHouse
class DemandIT {

  @Test
  void aSearchInVainIsCountedForManagersAndNobodyElseReadsIt(House house) {
    Caller david = Caller.of(house, "david");
    Caller aino = Caller.of(house, "aino");
    Caller bertil = Caller.of(house, "bertil");
    String board = BoardSteps.open(david, "Nothing here", "aino");
    aino.get("/boards/{slug}/demand", board).then().statusCode(200).body("days", hasSize(0));
    for (int time = 0; time < 10; time++) {
      bertil.get("/taskets?q=palm&board=" + board).then().body("total", equalTo(0));
    }

    await()
        .atMost(Duration.ofMinutes(3))
        .untilAsserted(
            () ->
                aino.get("/boards/{slug}/demand", board)
                    .then()
                    .body("days.searches.fewerThanFive", equalTo(List.of(true))));
    david
        .get("/demand")
        .then()
        .statusCode(200)
        .body("boards.slug", hasItem(board))
        .body("days.size()", equalTo(1));
    Caller.of(house, "frank").get("/demand").then().statusCode(200);
    bertil
        .get("/boards/{slug}/demand", board)
        .then()
        .statusCode(403)
        .body("code", equalTo("demand.board"));
    bertil.get("/demand").then().statusCode(403).body("code", equalTo("demand.house"));
    aino.get("/boards/no-such-board/demand")
        .then()
        .statusCode(404)
        .body("code", equalTo("board.unknown"));
  }
}
