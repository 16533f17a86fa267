package org.tasket.intranet.acceptance.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/** People to name, found by a piece of their name. Aino and Eeva work in Digital Services. */
@InTheHouse
class PeopleIT {

  private House house;
  private Caller aino;
  private Caller bertil;
  private Caller carol;

  @BeforeEach
  void theyAreKnown(House house) {
    this.house = house;
    aino = Caller.of(house, "aino");
    bertil = Caller.of(house, "bertil");
    carol = Caller.of(house, "carol");
    List.of(aino, bertil, carol).forEach(one -> one.get("/me").then().statusCode(200));
  }

  private static ValidatableResponse found(Caller who, String text, String board) {
    return who.request()
        .queryParam("q", text)
        .queryParam("board", board)
        .get("/people")
        .then()
        .statusCode(200);
  }

  /** A board of Carol's, for some. */
  private String board(Map<String, ?> audience) {
    String slug = RuledBoard.of(Caller.of(house, "david"), Map.of());
    BoardSteps.change(carol, slug, Map.of("audience", audience));
    return slug;
  }

  private Map<String, ?> digital(boolean subUnits) {
    String digi = aino.get("/departments").path("items.find { it.code == 'digi' }.id");
    return Map.of("departments", List.of(Map.of("department", digi, "subUnits", subUnits)));
  }

  @Test
  void whoeverIsKnownIsFoundByNameAndByLogin() {
    found(bertil, "kallionp", "everyone")
        .body("items.login", contains("aino"))
        .body("items[0].name", equalTo("Aino Kallionpuro"))
        .body("items[0].id", notNullValue())
        .body("items[0].department", notNullValue());
    found(bertil, "AINO", "everyone").body("items.login", hasItem("aino"));
    found(bertil, "o kalli", "everyone").body("items.login", contains("aino"));
  }

  @Test
  void whoeverTasketHasNotMetIsFoundInTheDirectoryAndNamedByLogin() {
    found(aino, "untuvala", "everyone")
        .body("items.login", hasItem("vilja.untuvala"))
        .body("items.find { it.login == 'vilja.untuvala' }.id", nullValue());
  }

  @Test
  void tenAreToldAtMost() {
    found(aino, "kar", "everyone").body("items", hasSize(10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%%%", "___", "***", "*)(uid=*", "\\\\\\", "!!!"})
  void signsMeanNothingButThemselves(String signs) {
    found(aino, signs, "everyone").body("items", empty());
  }

  @Test
  void withoutABoardAllColleaguesAreLookedThrough() {
    bertil.get("/people?q=kallionp").then().body("items.login", contains("aino"));
    aino.get("/people?q=untuvala").then().body("items.login", hasItem("vilja.untuvala"));
  }

  @Test
  void threeLettersAreNeededAndOfBoardsOneThatOneSees() {
    Refused.field("q", aino.get("/people?q=ai&board=everyone"));
    Refused.field("q", aino.get("/people?board=everyone"));
    Refused.field("q", aino.get("/people?q={q}&board=everyone", "a".repeat(101)));
    Refused.field("q", aino.get("/people?q={q}&board=everyone", "ain\u0000"));
    Refused.field("q", aino.get("/people?q=ai"));
    Refused.field("board", aino.get("/people?q=aino&board=nowhere"));
  }

  @Nested
  class OfABoardsAudience {

    @Test
    void nobodyElseIsFoundKnownOrNot() {
      String forSome = board(digital(true));
      found(aino, "kallionp", forSome).body("items.login", contains("aino"));
      found(aino, "bertil", forSome).body("items", empty());
      found(aino, "untuvala", forSome).body("items", empty());
      found(carol, "kallionp", board(digital(false))).body("items", empty());
    }

    @Test
    void whoeverTasketHasNotMetIsFoundInAUnitThatIsPartOfItsDepartment() {
      found(aino, "akerblom-ny", board(digital(true)))
          .body("items.login", contains("ylva.akerblom-ny"))
          .body("items[0].id", nullValue());
      found(carol, "akerblom-ny", board(digital(false))).body("items", empty());
    }

    @Test
    void whoeverIsOutsideHearsNotEvenThatItIsThere() {
      String forSome = board(digital(true));

      Refused.field("board", bertil.get("/people?q=aino&board={board}", forSome))
          .body("errors[0].message", equalTo(unknown("nowhere").replace("nowhere", forSome)));
    }

    private String unknown(String slug) {
      return bertil.get("/people?q=aino&board={board}", slug).path("errors[0].message");
    }

    @Test
    void membersOfItsGroupsAreFoundOnceTheyAreKnown() {
      Caller.of(house, "frank").get("/me").then().statusCode(200);
      String forAdmins = board(Map.of("groups", List.of("TASKET-ADMINS")));

      found(carol, "frank", forAdmins).body("items.login", contains("frank"));
      found(carol, "kallionp", forAdmins).body("items", empty());
    }
  }
}
