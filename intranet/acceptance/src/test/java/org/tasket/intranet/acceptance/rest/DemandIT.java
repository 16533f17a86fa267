package org.tasket.intranet.acceptance.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/** Searches without result, over HTTP and on PostgreSQL. */
@InTheHouse
class DemandIT {

  @Test
  void managersReadThe28DaysBeforeThisOneAndNobodyElseDoes(House house) {
    Caller david = Caller.of(house, "david");
    Caller aino = Caller.of(house, "aino");
    Caller bertil = Caller.of(house, "bertil");
    String board = BoardSteps.open(david, "Nothing here", "aino");
    String few = BoardSteps.open(david, "Hardly anything here", "aino");
    bertil.get("/taskets?q=palm&board=" + board).then().body("total", equalTo(0));
    LookedInVain.yesterday(house, board, 7);
    LookedInVain.yesterday(house, few, 4);

    aino.get("/boards/{slug}/demand", board)
        .then()
        .statusCode(200)
        .body("days", hasSize(28))
        .body("days[0].day", equalTo(LookedInVain.yesterday().toString()))
        .body("days[0].searches.atLeast", equalTo(5))
        .body("days[1].searches.atLeast", equalTo(0))
        .body("days[1].searches.fewerThanFive", equalTo(true));
    david
        .get("/demand")
        .then()
        .statusCode(200)
        .body("days", hasSize(28))
        .body("boards.slug", hasItem(board))
        .body("boards.slug", not(hasItem(few)));
    Caller frank = Caller.of(house, "frank");
    frank.get("/demand").then().statusCode(403).body("code", equalTo("demand.house"));
    frank.get("/boards/{slug}/demand", board).then().statusCode(403);
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
