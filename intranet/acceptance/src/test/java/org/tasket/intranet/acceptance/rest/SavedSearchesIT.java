package org.tasket.intranet.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/** Saved searches, over HTTP and on PostgreSQL. */
@InTheHouse
class SavedSearchesIT {

  private Caller aino;
  private Caller bertil;

  @BeforeEach
  void nobodyKeepsAny(House house) {
    aino = Caller.of(house, "aino");
    bertil = Caller.of(house, "bertil");
    List<String> ids = aino.get("/me/saved-searches").path("items.id");
    ids.forEach(id -> aino.request().delete("/saved-searches/{id}", id).then().statusCode(200));
  }

  private Response rename(Caller who, String id, String match, String name) {
    return who.request()
        .header("If-Match", match)
        .contentType("application/merge-patch+json")
        .body(Map.of("name", name))
        .patch("/saved-searches/{id}", id);
  }

  @Test
  void aSearchIsSavedShownRenamedAndRemoved() {
    Map<String, ?> palms =
        Map.of(
            "name", "Palms", "q", "palm", "minutes", 30, "doable", "ONLINE", "board", "everyone");
    Response saved = aino.send(palms, "/me/saved-searches");
    String id = saved.then().statusCode(201).extract().path("id");
    assertThat(saved.header("Location")).endsWith("/api/v1/saved-searches/" + id);
    aino.get("/saved-searches/{id}", id)
        .then()
        .statusCode(200)
        .header("ETag", saved.header("ETag"))
        .body("q", equalTo("palm"))
        .body("minutes", equalTo(30))
        .body("board", equalTo("everyone"))
        .body("skill", nullValue())
        .body("sort", equalTo("fit"));
    aino.get("/me/saved-searches").then().body("items.name", equalTo(List.of("Palms")));

    String tag = saved.header("ETag");
    rename(aino, id, tag, "Ferns").then().statusCode(200).body("name", equalTo("Ferns"));
    rename(aino, id, tag, "Mosses").then().statusCode(412);
    aino.get("/saved-searches/{id}", id).then().body("tell", equalTo(true));
    aino.patch(Map.of("tell", false), "*", "/saved-searches/{id}", id)
        .then()
        .statusCode(200)
        .body("tell", equalTo(false))
        .body("name", equalTo("Ferns"));
    for (int time = 0; time < 2; time++) {
      aino.request()
          .delete("/saved-searches/{id}", id)
          .then()
          .statusCode(200)
          .body("saved", equalTo(false));
    }
    aino.get("/saved-searches/{id}", id).then().statusCode(404);
  }

  @Test
  void anothersSearchAnswersAsIfItWereNotThere() {
    String id = aino.send(Map.of("name", "Palms", "q", "palm"), "/me/saved-searches").path("id");
    for (String unseen : List.of(id, UUID.randomUUID().toString())) {
      bertil
          .get("/saved-searches/{id}", unseen)
          .then()
          .statusCode(404)
          .body("code", equalTo("saved.unknown"));
      rename(bertil, unseen, "*", "Mine").then().statusCode(404);
      bertil.request().delete("/saved-searches/{id}", unseen).then().statusCode(200);
    }
    aino.get("/saved-searches/{id}", id).then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({
    "q, ' ', q",
    "minutes, 4, minutes",
    "doable, SOMEHOW, doable",
    "starts, NEVER, starts",
    "board, no-such-board, board",
    "department, no-id, department",
    "language, de, language",
    "sort, best, sort",
    "owner, me, owner",
    "id, 1, id"
  })
  void whatIsNotUnderstoodIsRefusedAtItsField(String field, String value, String told) {
    Map<String, Object> search = new HashMap<>(Map.of("name", "Palms"));
    if (!field.equals("q")) {
      search.put("q", "palm");
    }
    search.put(field, field.equals("minutes") ? Integer.valueOf(value) : value);
    aino.send(search, "/me/saved-searches")
        .then()
        .statusCode(422)
        .body("errors.field", hasItem(told));
  }

  @Test
  void aNameIsNeededOnOneLineAndNobodyHasTwoOfTheSame() {
    aino.send(Map.of("q", "palm"), "/me/saved-searches")
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("name"));
    for (String name : List.of("x".repeat(81), "two\nlines", " ")) {
      aino.send(Map.of("name", name, "q", "palm"), "/me/saved-searches").then().statusCode(422);
    }
    String id = aino.send(Map.of("name", "Palms", "q", "palm"), "/me/saved-searches").path("id");
    aino.send(Map.of("name", "Palms", "q", "fern"), "/me/saved-searches")
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("name"));
    aino.request()
        .contentType(ContentType.JSON)
        .body(Map.of("name", "Ferns"))
        .patch("/saved-searches/{id}", id)
        .then()
        .statusCode(428);
    rename(aino, id, "*", "x".repeat(81)).then().statusCode(422);
    aino.get("/saved-searches/no-id").then().statusCode(404);
  }
}
