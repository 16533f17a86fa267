package org.tasket.intranet.acceptance.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
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

/** "I have thirty minutes" over HTTP: what is suggested to whom, and why. Bertil reads Swedish. */
@InTheHouse
class FinderIT {

  private House house;
  private Caller aino;
  private Caller bertil;
  private String place;

  @BeforeEach
  void aPlaceThatNoOtherTestHas(House house) {
    this.house = house;
    aino = Caller.of(house, "aino");
    bertil = Caller.of(house, "bertil");
    place = "Room " + UUID.randomUUID();
  }

  private Posting here() {
    return Posting.small().with("mode", "ON_SITE").with("place", place);
  }

  private ValidatableResponse found(Caller who, Map<String, ?> more) {
    Map<String, Object> query = new HashMap<>(Map.of("where", "NEAR", "place", place));
    query.putAll(more);
    return who.request().queryParams(query).get("/finder").then().statusCode(200);
  }

  @Test
  void theBestComesFirstAndSaysWhy() {
    String short10 = Steps.open(aino, here().with("plannedMinutes", 10));
    String all30 = Steps.open(aino, here().with("plannedMinutes", 30));
    Steps.open(aino, here().with("plannedMinutes", 45));

    found(bertil, Map.of("minutes", 30))
        .body("items.tasket.id", contains(all30, short10))
        .body("items[0].reasons", hasItem("Tar 30 min"))
        .body("items[0].reasonDetails[0].kind", equalTo("MINUTES"))
        .body("items[0].reasonDetails[0].number", equalTo(30))
        .body("items[0].reasonDetails[0].points", equalTo(100))
        .body("items[0].tasket._actions", hasItem("claim"))
        .body("total", equalTo(2))
        .body("totalIsExact", equalTo(true))
        .body("next", nullValue());
  }

  @Test
  void administratorsSeeHowAScoreComesAboutForSomebodyInvented() {
    String tasket = Steps.open(aino, here().with("skills", List.of("Proofreading")));
    Map<String, Object> query =
        Map.of("minutes", 30, "where", "NEAR", "place", place, "has", "proofreading");

    explained(Caller.of(house, "frank"), query)
        .statusCode(200)
        .body("items.tasket.id", contains(tasket))
        .body("items[0].points.MINUTES", equalTo(100))
        .body("items[0].points.SKILLS", greaterThan(0))
        .body("items[0].points.LEARN", equalTo(0))
        .body("items[0].lost", equalTo(0));
    explained(bertil, query).statusCode(403).body("code", equalTo("finder.explain"));
  }

  @ParameterizedTest
  @CsvSource({
    "department, 01a227f5-8963-7060-b378-b54007e6b09b",
    "department, digi",
    "has, Flying without wings",
    "wants, 'a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u'",
    "causes, WAR"
  })
  void whoCannotBeInventedIsRefusedByName(String name, String value) {
    explained(Caller.of(house, "frank"), Map.of("minutes", 30, name, value))
        .statusCode(422)
        .body("errors.field", hasItem(name));
  }

  private static ValidatableResponse explained(Caller who, Map<String, ?> query) {
    return who.request().queryParams(query).get("/finder/score").then();
  }

  @Test
  void whatOneWantsToLearnCountsMoreInTheMoodToLearn() {
    String skill = aino.get("/skills?q=oikoluku").path("items[0].id");
    String full = Steps.open(aino, here().with("plannedMinutes", 60));
    String learned =
        Steps.open(aino, here().with("plannedMinutes", 10).with("skills", List.of("Proofreading")));
    Caller learner = Caller.of(house, "gunilla.skogsviol");
    learner
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", "*")
        .body(Map.of("wants", List.of(skill)))
        .put("/me/skills")
        .then()
        .statusCode(200);

    found(learner, Map.of("minutes", 60)).body("items.tasket.id", contains(full, learned));
    found(learner, Map.of("minutes", 60, "mood", "LEARN"))
        .body("items.tasket.id", contains(learned, full))
        .body("items[0].reasonDetails[0].kind", equalTo("LEARN"))
        .body("items[0].reasonDetails[0].names", hasSize(1));
  }

  @Test
  void volunteeringForACauseOfOnesComesSooner() {
    Caller david = Caller.of(house, "david");
    String slug = "cause-" + System.nanoTime();
    david
        .send(Map.of("slug", slug, "title", "Volunteers", "kind", "VOLUNTEERING"), "/boards")
        .then()
        .statusCode(201);
    String full = Steps.open(aino, here().with("plannedMinutes", 60));
    String cause =
        Steps.open(
            aino,
            here()
                .with("board", slug)
                .with("organisation", "Nature club")
                .with("causes", List.of("NATURE", "CHILDREN"))
                .with("plannedMinutes", 30));
    Caller volunteer = Caller.of(house, "gunilla.skogsviol");
    says(volunteer, List.of());
    found(volunteer, Map.of("minutes", 60)).body("items.tasket.id", contains(full, cause));

    says(volunteer, List.of("NATURE"));
    found(volunteer, Map.of("minutes", 60))
        .body("items.tasket.id", contains(cause, full))
        .body("items[0].tasket.causes", contains("CHILDREN", "NATURE"))
        .body("items[0].reasons", hasItem("För något som ligger dig nära: Natur och klimat"))
        .body("items[0].reasonDetails[0].kind", equalTo("CAUSES"));
  }

  private static void says(Caller who, List<String> causes) {
    who.request()
        .contentType(ContentType.JSON)
        .header("If-Match", "*")
        .body(Map.of("causes", causes))
        .put("/me/profile")
        .then()
        .statusCode(200);
  }

  /** Aino works in Helsinki, Bertil in Vasa, where there is nothing. */
  @Test
  void whoWantsToWorkNearIsTakenToBeWhereTheyWork() {
    Caller carol = Caller.of(house, "carol");
    String helsinki = Steps.open(carol, here().with("place", "HELSINKI " + place));
    String helsingfors = Steps.open(carol, here().with("place", "Helsingfors " + place));
    String turku = Steps.open(carol, here().with("place", "Turku " + place));

    near(aino)
        .body("items.tasket.id", hasItems(helsinki, helsingfors))
        .body("items.tasket.id", not(hasItem(turku)));
    near(bertil).body("items.tasket.id", hasItem(helsinki)).body("items.tasket.id", hasItem(turku));
  }

  private static ValidatableResponse near(Caller who) {
    return who.get("/finder?minutes=30&where=NEAR&limit=100").then().statusCode(200);
  }

  @Test
  void whatIsClaimedDoesNotComeBackAndOnesOwnNeverComes() {
    String id = Steps.open(aino, here().with("seats", 2));
    found(aino, Map.of("minutes", 30)).body("items", empty());
    found(bertil, Map.of("minutes", 30)).body("items.tasket.id", contains(id));

    String claim = Steps.claim(bertil, id);
    bertil.send(Map.of("reason", "No time"), "/claims/{id}/withdraw", claim).then().statusCode(200);

    found(bertil, Map.of("minutes", 30)).body("items", empty());
  }

  @Test
  void whoIsOutsideAnAudienceIsSuggestedNothing() {
    Caller carol = Caller.of(house, "carol");
    String slug = RuledBoard.of(Caller.of(house, "david"), Map.of());
    String digi = aino.get("/departments").path("items.find { it.code == 'digi' }.id");
    BoardSteps.change(
        carol,
        slug,
        Map.of(
            "audience",
            Map.of("departments", List.of(Map.of("department", digi, "subUnits", true)))));
    String id = Steps.open(carol, here().with("board", slug));

    found(aino, Map.of("minutes", 30)).body("items.tasket.id", contains(id));
    found(bertil, Map.of("minutes", 30)).body("total", equalTo(0)).body("items", empty());
  }

  @Test
  void onOneBoardNothingOfAnotherIsSuggested() {
    String slug = RuledBoard.of(Caller.of(house, "david"), Map.of());
    String there = Steps.open(aino, here().with("board", slug));
    String elsewhere = Steps.open(aino, here());

    found(bertil, Map.of("minutes", 30)).body("items.tasket.id", hasItems(there, elsewhere));
    found(bertil, Map.of("minutes", 30, "board", slug)).body("items.tasket.id", contains(there));
  }

  @Test
  void whatBeginsLaterComesThisWeekForWhoHasTimeForAllOfIt() {
    String id =
        Steps.open(
            aino,
            here()
                .without("seats")
                .with("sessions", List.of(RuledBoard.session(2, 1), RuledBoard.session(3, 1))));

    found(bertil, Map.of("minutes", 120)).body("items.tasket.id", not(hasItem(id)));
    found(bertil, Map.of("minutes", 119, "begins", "WEEK"))
        .body("items.tasket.id", not(hasItem(id)));
    found(bertil, Map.of("minutes", 120, "begins", "WEEK")).body("items.tasket.id", contains(id));
  }

  @ParameterizedTest
  @CsvSource({
    "minutes, minutes=",
    "minutes, minutes=4",
    "minutes, minutes=2401",
    "minutes, minutes=soon",
    "begins, minutes=30&begins=now",
    "where, minutes=30&where=MOON",
    "mood, minutes=30&mood=BORED",
    "board, minutes=30&board=no-such-board",
    "limit, minutes=30&limit=101",
    "place, minutes=30&where=NEAR&place=%00",
  })
  void whatIsWrongIsNamed(String field, String query) {
    Refused.field(field, aino.request().urlEncodingEnabled(false).get("/finder?" + query));
  }

  @Test
  void aPlaceIsNoLongerThanPlacesAre() {
    Refused.field(
        "place",
        aino.request()
            .queryParams(Map.of("minutes", 30, "where", "NEAR", "place", "x".repeat(121)))
            .get("/finder"));
  }
}
