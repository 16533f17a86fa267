package org.tasket.intranet.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/** What a board shows, asked for by how far it is, by what it takes, and by the day. */
@InTheHouse
class BoardTasketsIT {

  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

  private Caller aino;
  private Caller bertil;
  private String board;
  private Posting small;

  @BeforeEach
  void aBoard(House house) {
    aino = Caller.of(house, "aino");
    bertil = Caller.of(house, "bertil");
    board = RuledBoard.of(Caller.of(house, "david"), RuledBoard.ASKING);
    small = Posting.small().with("board", board).with("extra", Map.of("unit", "Archives"));
  }

  @Test
  void isNarrowedByStageCategoryPlaceAndOnesOwn() {
    String taken = Steps.open(bertil, small.with("category", "texts"));
    String onSite = Steps.open(bertil, small.with("mode", "ON_SITE"));
    String either = Steps.open(bertil, small.with("mode", "EITHER"));
    Steps.claim(aino, taken);

    assertThat(ids("stage", "OPEN")).containsExactly(either, onSite);
    assertThat(ids("stage", "IN_PROGRESS")).containsExactly(taken);
    assertThat(ids("stage", "DONE")).isEmpty();
    assertThat(ids("doable", "ON_SITE")).containsExactly(either, onSite);
    assertThat(ids("doable", "ONLINE", "stage", "OPEN")).containsExactly(either);
    assertThat(ids("category", "texts")).containsExactly(taken);
    assertThat(ids("mine", "true")).containsExactly(taken);
    assertThat(ids("mine", "false")).containsExactly(either, onSite, taken);
    Refused.field("stage", asked("/taskets", "stage", "HALF"));
    Refused.field("mine", asked("/taskets", "mine", "perhaps"));
  }

  private List<String> ids(String... parameters) {
    return asked("/taskets", parameters).then().statusCode(200).extract().path("items.id");
  }

  private Response asked(String path, String... parameters) {
    var request = aino.request().queryParam("board", board);
    for (int i = 0; i < parameters.length; i += 2) {
      request.queryParam(parameters[i], parameters[i + 1]);
    }
    return request.get(path);
  }

  @Test
  void isReadByTheDayPieceByPiece() {
    String tasket =
        Steps.open(
            bertil, small.without("seats").with("sessions", List.of(RuledBoard.session(3, 2))));
    String cursor =
        asked("/calendar", "limit", "1")
            .then()
            .statusCode(200)
            .body("items.tasket.id", contains(tasket))
            .body("items[0].session", notNullValue())
            .body("total", equalTo(2))
            .extract()
            .path("next");

    asked("/calendar", "limit", "1", "cursor", cursor)
        .then()
        .body("items.tasket.id", contains(tasket))
        .body("items[0].session", nullValue())
        .body("next", nullValue());
    String dayBefore = LocalDate.now(HELSINKI).plusDays(2).toString();
    asked("/calendar", "to", dayBefore).then().body("items", hasSize(0));
    Refused.field("from", asked("/calendar", "from", "2026-13-01"));
    Refused.field("from", asked("/calendar", "from", "+999999999-12-31"));
    Refused.field("to", asked("/calendar", "from", "2027-01-02", "to", "2027-01-01"));
    Refused.field("cursor", asked("/calendar", "cursor", "abc"));
  }
}
