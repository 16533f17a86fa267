package org.tasket.intranet.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/** The tasket in full: its owners, its terms, moderation, rhythm, copies and hints. */
@InTheHouse
class TasketLifeIT {

  private static final String TASKET = "/taskets/{id}";

  private Caller aino;
  private Caller bertil;
  private Caller carol;
  private Caller david;
  private Caller eeva;

  @BeforeEach
  void people(House house) {
    aino = Caller.of(house, "aino");
    bertil = Caller.of(house, "bertil");
    carol = Caller.of(house, "carol");
    david = Caller.of(house, "david");
    eeva = Caller.of(house, "eeva");
  }

  /** A board that Carol manages by these rules. */
  private String board(String kind, Map<String, ?> rules) {
    String slug = "life-" + Long.toString(System.nanoTime(), 36);
    david
        .send(Map.of("slug", slug, "title", "A board", "kind", kind), "/boards")
        .then()
        .statusCode(201);
    String path = "/boards/{slug}";
    david
        .patch(Map.of("managers", List.of("carol")), david.etagOf(path, slug), path, slug)
        .then()
        .statusCode(200);
    carol
        .patch(Map.of("rulebook", rules), carol.etagOf(path, slug), path, slug)
        .then()
        .statusCode(200);
    return slug;
  }

  private String board(Map<String, ?> rules) {
    return board("MICRO_WORK", rules);
  }

  private io.restassured.response.Response patch(Caller caller, String tasket, Object body) {
    return caller.patch(body, caller.etagOf(TASKET, tasket), TASKET, tasket);
  }

  private static void stateIs(String state, io.restassured.response.Response answer) {
    answer.then().statusCode(200).body("state", equalTo(state));
  }

  @Nested
  class CoOwners {

    @Test
    void editAndDecideAndNeverHelp() {
      String tasket = Steps.draft(aino, Posting.small());
      patch(aino, tasket, Map.of("coOwners", List.of("eeva")))
          .then()
          .statusCode(200)
          .body("coOwners", hasSize(1))
          .body("coOwners[0].name", notNullValue());

      stateIs("OPEN", eeva.post("/taskets/{id}/publish", tasket));
      eeva.get(TASKET, tasket).then().body("_actions", not(hasItem("claim")));
      Refused.with(403, eeva.post("/taskets/{id}/claims", tasket));
      eeva.get("/me/taskets?limit=100").then().body("items.id", hasItem(tasket));
      Steps.confirm(eeva, Steps.delivered(bertil, tasket, 20));
    }

    @Test
    void areNamedByIdToo() {
      String id = eeva.get("/me").then().statusCode(200).extract().path("id");
      String tasket = Steps.draft(aino, Posting.small().with("coOwners", List.of(id)));

      aino.get(TASKET, tasket).then().body("coOwners.id", contains(id));
      patch(aino, tasket, Map.of("coOwners", List.of())).then().body("coOwners", hasSize(0));
      Refused.with(404, eeva.get(TASKET, tasket));
    }

    @Test
    void haveNoLiveClaim() {
      String tasket = Steps.open(aino, Posting.small());
      Steps.claim(bertil, tasket);

      Refused.with(409, patch(aino, tasket, Map.of("coOwners", List.of("bertil"))))
          .body("code", equalTo("tasket.person.helping"));
    }

    @Test
    void areSomebody() {
      String tasket = Steps.draft(aino, Posting.small());

      Refused.field("coOwners", patch(aino, tasket, Map.of("coOwners", List.of("nobody-at-all"))));
      Refused.field(
          "coOwners",
          patch(aino, tasket, Map.of("coOwners", List.of("01890a5d-ac96-774b-bcce-b302099a8057"))));
    }
  }

  @Nested
  class Moderation {

    @Test
    void letsAManagerLookFirstAndAgain() {
      String board = board(Map.of("moderated", true));
      String tasket = Steps.draft(aino, Posting.small().with("board", board).with("seats", 2));
      stateIs("SUBMITTED", aino.post("/taskets/{id}/publish", tasket));
      Refused.with(404, bertil.get(TASKET, tasket));
      Refused.with(403, aino.post("/taskets/{id}/publish", tasket));
      Refused.field("reason", carol.post("/taskets/{id}/return", tasket));

      Map<String, String> why = Map.of("reason", "Which page?", "words", "There are two.");
      carol.send(why, "/taskets/{id}/return", tasket).then().statusCode(200);
      Refused.with(404, carol.get(TASKET, tasket));
      aino.get(TASKET, tasket)
          .then()
          .body("state", equalTo("DRAFT"))
          .body("returned.reason", equalTo("Which page?"))
          .body("returned.words", equalTo("There are two."));

      stateIs("SUBMITTED", aino.post("/taskets/{id}/publish", tasket));
      stateIs("OPEN", carol.post("/taskets/{id}/publish", tasket));
      String claim = Steps.claim(bertil, tasket);

      stateIs("SUBMITTED", patch(aino, tasket, Map.of("requirements", "A clearance")));
      Refused.with(404, eeva.get(TASKET, tasket));
      stateIs("SUBMITTED", bertil.get(TASKET, tasket));
      Refused.with(409, bertil.post("/taskets/{id}/claims", tasket));
      Steps.deliver(bertil, claim, 10).statusCode(200);
      stateIs("DRAFT", aino.post("/taskets/{id}/return", tasket));
      stateIs("DRAFT", bertil.get(TASKET, tasket));
    }

    @Test
    void leavesOtherChangesAlone() {
      String board = board(Map.of("moderated", true));
      String tasket = Steps.draft(aino, Posting.small().with("board", board));
      aino.post("/taskets/{id}/publish", tasket).then().statusCode(200);
      carol.post("/taskets/{id}/publish", tasket).then().statusCode(200);

      stateIs("OPEN", patch(aino, tasket, Map.of("seats", 3, "skills", List.of("Finnish"))));
    }
  }

  @Nested
  class TheRulebookInForce {

    private String draft(String board) {
      return Steps.draft(aino, Posting.small().with("board", board));
    }

    static Stream<Arguments> rules() {
      return Stream.of(
          Arguments.of("plannedMinutes", Map.of("limits", Map.of("minutesTo", 29))),
          Arguments.of("openUntil", Map.of("openDays", 6)),
          Arguments.of(
              "extra.unit",
              Map.of(
                  "fields",
                  List.of(
                      Map.of(
                          "key",
                          "unit",
                          "label",
                          Map.of("en", "Unit"),
                          "type",
                          "TEXT",
                          "required",
                          true)))));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isAskedWhenPublishing(String field, Map<String, ?> rules) {
      String board = board(rules);
      String tasket = draft(board);

      Refused.field(field, aino.post("/taskets/{id}/publish", tasket));
      stateIs("DRAFT", aino.get(TASKET, tasket));
    }

    @Test
    void wantsAnOrganisationWhereVolunteersHelp() {
      String board = board("VOLUNTEERING", Map.of());
      String tasket = draft(board);
      Refused.field("organisation", aino.post("/taskets/{id}/publish", tasket));

      patch(aino, tasket, Map.of("organisation", "Red Cross")).then().statusCode(200);
      stateIs("OPEN", aino.post("/taskets/{id}/publish", tasket));
      Refused.field(
          "organisation",
          aino.send(Posting.small().with("organisation", "Red Cross").body(), "/taskets"));
    }

    @Test
    void isForUpToThreeCausesWhereVolunteersHelp() {
      String tasket = draft(board("VOLUNTEERING", Map.of()));

      patch(aino, tasket, Map.of("causes", List.of("NATURE", "ANIMALS")))
          .then()
          .statusCode(200)
          .body("causes", contains("NATURE", "ANIMALS"));
      patch(aino, tasket, Map.of("title", "Another")).then().body("causes", hasSize(2));
      Refused.field("causes.0", patch(aino, tasket, Map.of("causes", List.of("FAITH"))));
      Refused.field("causes", patch(aino, tasket, Map.of("causes", "NATURE")));
      Refused.field(
          "causes",
          patch(aino, tasket, Map.of("causes", List.of("NATURE", "ANIMALS", "SPORTS", "CULTURE"))));
      Map<String, Object> none = new HashMap<>();
      none.put("causes", null);
      patch(aino, tasket, none).then().statusCode(200).body("causes", empty());
      Refused.field(
          "causes",
          aino.send(Posting.small().with("causes", List.of("NATURE")).body(), "/taskets"));
    }

    @Test
    void limitsHowManyOneOwnerHasOpen() {
      String board = board(Map.of("limits", Map.of("openTaskets", 1)));
      Steps.open(aino, Posting.small().with("board", board));
      String second = draft(board);

      Refused.with(409, aino.post("/taskets/{id}/publish", second))
          .body("code", equalTo("tasket.limit.open"));
      Steps.open(bertil, Posting.small().with("board", board));
    }

    @Test
    void knowsItsCategories() {
      Map<String, ?> texts = Map.of("key", "texts", "name", Map.of("en", "Texts"));
      String board = board(Map.of("categories", List.of(texts)));
      Posting posting = Posting.small().with("board", board);

      Refused.field("category", aino.send(posting.with("category", "sums").body(), "/taskets"));
      String tasket = Steps.open(aino, posting.with("category", "texts"));
      aino.get(TASKET, tasket).then().body("category", equalTo("texts"));
    }
  }

  @Nested
  class Terms {

    @Test
    void comeBackAsTheyWereSent() {
      String until = Posting.inFuture(Duration.ofDays(9));
      Posting posting =
          Posting.small()
              .with("doBy", until)
              .with("skills", List.of("Swedish", "finnish"))
              .with("learn", "Plain words")
              .with("requirements", "A clearance")
              .with("authority", "You may publish it");
      String tasket = Steps.open(aino, posting);

      aino.get(TASKET, tasket)
          .then()
          .body("doBy", equalTo(until))
          .body("skills", contains("finnish", "Swedish"))
          .body("learn", equalTo("Plain words"))
          .body("requirements", equalTo("A clearance"))
          .body("authority", equalTo("You may publish it"))
          .body("audience.everyone", equalTo(true))
          .body("recurrence", nullValue())
          .body("hints", hasSize(0));
      patch(aino, tasket, nulls("doBy", "skills", "learn"))
          .then()
          .statusCode(200)
          .body("doBy", nullValue())
          .body("skills", hasSize(0))
          .body("learn", nullValue())
          .body("authority", equalTo("You may publish it"));
    }

    private static Map<String, Object> nulls(String... fields) {
      Map<String, Object> body = new HashMap<>();
      Arrays.stream(fields).forEach(field -> body.put(field, null));
      return body;
    }

    @Test
    void areFoundBySkill() {
      String skill = "Skill" + System.nanoTime();
      String tasket = Steps.open(aino, Posting.small().with("skills", List.of(skill)));

      bertil
          .get("/taskets?skill={skill}", skill.toLowerCase(java.util.Locale.ROOT))
          .then()
          .statusCode(200)
          .body("items.id", contains(tasket))
          .body("total", equalTo(1));
      bertil.get("/taskets?skill={skill}", skill + "x").then().body("total", equalTo(0));
      Refused.field("skill", bertil.get("/taskets?skill={skill}", "\0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"coOwners", "skills", "extra", "audience", "recurrence", "sessions"})
    void ofAnotherKindAreRefusedByName(String field) {
      Refused.field(field, aino.send(Posting.small().with(field, 7).body(), "/taskets"));
    }

    @Test
    void answerTheBoardsOwnFields() {
      List<Map<String, ?>> fields =
          List.of(
              Map.of("key", "pages", "label", Map.of("en", "Pages"), "type", "NUMBER"),
              Map.of("key", "day", "label", Map.of("en", "Day"), "type", "DATE"));
      String board = board(Map.of("fields", fields));
      Posting posting = Posting.small().with("board", board);
      String tasket =
          Steps.draft(aino, posting.with("extra", Map.of("pages", 12, "day", "2027-01-31")));

      patch(aino, tasket, Map.of("extra", Map.of("pages", 13)))
          .then()
          .statusCode(200)
          .body("extra.pages", equalTo(13))
          .body("extra.day", equalTo("2027-01-31"));
      Refused.field("extra.day", patch(aino, tasket, Map.of("extra", Map.of("day", "soon"))));
      Refused.field("extra.colour", patch(aino, tasket, Map.of("extra", Map.of("colour", 1))));
    }

    @Test
    void mayBeForSomeEyesOnly() {
      Map<String, ?> group = Map.of("groups", List.of("tasket-coordinators"));
      String tasket = Steps.open(aino, Posting.small().with("audience", group));

      Refused.with(404, bertil.get(TASKET, tasket));
      bertil.get("/taskets?limit=100").then().body("items.id", not(hasItem(tasket)));
      david.get(TASKET, tasket).then().statusCode(200);
      david.get("/taskets?limit=100").then().body("items.id", hasItem(tasket));
    }
  }

  @Nested
  class Sessions {

    private Map<String, Object> sitting(Duration ahead) {
      return Map.of(
          "start",
          Posting.inFuture(ahead),
          "end",
          Posting.inFuture(ahead.plusHours(1)),
          "zone",
          "Europe/Helsinki",
          "seats",
          2);
    }

    private Posting sittings() {
      return Posting.small()
          .without("seats")
          .with("sessions", List.of(sitting(Duration.ofDays(1))));
    }

    @Test
    void recurUpToSixtyDaysAhead() {
      Posting weekly = sittings().with("recurrence", Map.of("every", "WEEKLY"));
      String tasket = Steps.open(aino, weekly);

      aino.get(TASKET, tasket)
          .then()
          .body("recurrence.every", equalTo("WEEKLY"))
          .body("sessions", hasSize(9))
          .body("sessions.seats", everyItem(equalTo(2)));
      Refused.field(
          "recurrence",
          aino.send(
              Posting.small().with("recurrence", Map.of("every", "WEEKLY")).body(), "/taskets"));
    }

    @Test
    void areAddedResizedAndMovedWhileNobodyIsInThem() {
      String tasket = Steps.open(aino, sittings());
      String first = aino.get(TASKET, tasket).then().extract().path("sessions[0].id");
      Map<String, Object> second = sitting(Duration.ofDays(2));
      Map<String, Object> moved =
          Map.of(
              "id", first,
              "start", Posting.inFuture(Duration.ofHours(30)),
              "end", Posting.inFuture(Duration.ofHours(32)));
      patch(aino, tasket, Map.of("sessions", List.of(moved, second)))
          .then()
          .statusCode(200)
          .body("sessions", hasSize(2))
          .body("seats", equalTo(4));
      bertil.send(Map.of("session", first), "/taskets/{id}/claims", tasket).then().statusCode(201);

      Map<String, Object> again = new HashMap<>(moved);
      again.put("start", Posting.inFuture(Duration.ofHours(31)));
      Refused.with(409, patch(aino, tasket, Map.of("sessions", List.of(again))))
          .body("code", equalTo("tasket.session.held"));
      Map<String, Object> smaller = Map.of("id", first, "seats", 1);
      patch(aino, tasket, Map.of("sessions", List.of(smaller)))
          .then()
          .statusCode(200)
          .body("seats", equalTo(3));
    }
  }

  @Nested
  class Beginning {

    @Test
    void fromAnotherIsACopyWithoutPeople() {
      Posting posting =
          Posting.small().with("coOwners", List.of("eeva")).with("skills", List.of("Law"));
      String tasket = Steps.open(aino, posting);

      String location =
          bertil
              .post("/taskets/{id}/copy", tasket)
              .then()
              .statusCode(201)
              .body("state", equalTo("DRAFT"))
              .body("id", not(equalTo(tasket)))
              .body("title", equalTo("Proofread a page"))
              .body("skills", contains("Law"))
              .body("coOwners", hasSize(0))
              .body("hints.code", hasItem("description-short"))
              .body("hints.text", hasSize(greaterThan(0)))
              .extract()
              .header("Location");
      String copy = location.substring(location.lastIndexOf('/') + 1);
      stateIs("OPEN", bertil.post("/taskets/{id}/publish", copy));
      Refused.with(404, bertil.post("/taskets/{id}/copy", Steps.draft(aino, posting)));
    }

    @Test
    void fromATemplateFillsWhatIsNotSent() {
      Map<String, ?> template =
          Map.of(
              "key", "proof",
              "name", "Proofreading",
              "language", "fi",
              "title", "Oikolue sivu",
              "plannedMinutes", 45);
      String board = board(Map.of("templates", List.of(template)));

      aino.send(Map.of("board", board, "template", "proof", "plannedMinutes", 50), "/taskets")
          .then()
          .statusCode(201)
          .body("title", equalTo("Oikolue sivu"))
          .body("language", equalTo("fi"))
          .body("plannedMinutes", equalTo(50))
          .body("seats", equalTo(1));
      Refused.field("template", aino.send(Map.of("board", board, "template", "none"), "/taskets"));
    }
  }

  @Nested
  class HandingOver {

    @Test
    void makesAnotherTheOwner() {
      String tasket = Steps.open(aino, Posting.small());
      String id = eeva.get("/me").then().extract().path("id");

      aino.send(Map.of("person", "eeva"), "/taskets/{id}/hand-over", tasket)
          .then()
          .statusCode(200)
          .body("owner.id", equalTo(id))
          .body("_actions", containsInAnyOrder("claim", "copy"));
      Refused.with(403, aino.post("/taskets/{id}/pause", tasket));
      stateIs("PAUSED", eeva.post("/taskets/{id}/pause", tasket));
    }

    @Test
    void isForTheOwnersSideAndManagers() {
      String tasket = Steps.open(aino, Posting.small());
      Steps.claim(bertil, tasket);

      Refused.with(403, bertil.send(Map.of("person", "eeva"), "/taskets/{id}/hand-over", tasket));
      Refused.with(409, aino.send(Map.of("person", "bertil"), "/taskets/{id}/hand-over", tasket));
      Refused.field("person", aino.send(Map.of(), "/taskets/{id}/hand-over", tasket));
      Refused.field(
          "person", aino.send(Map.of("person", "aino"), "/taskets/{id}/hand-over", tasket));
      david
          .send(Map.of("person", "eeva"), "/taskets/{id}/hand-over", tasket)
          .then()
          .statusCode(200);
    }
  }

  @Test
  void renewingIsForWhatExpired(House house) {
    String tasket = Steps.open(aino, Posting.small());
    Map<String, String> until = Map.of("openUntil", Posting.inFuture(Duration.ofDays(9)));

    Refused.with(409, aino.send(until, "/taskets/{id}/renew", tasket));
    Refused.with(403, bertil.send(until, "/taskets/{id}/renew", tasket));
    Refused.field("openUntil", aino.send(Map.of(), "/taskets/{id}/renew", tasket));

    Neglect.expired(house, tasket);
    aino.send(until, "/taskets/{id}/renew", tasket)
        .then()
        .statusCode(200)
        .body("state", equalTo("OPEN"));
  }

  @Test
  void theActionsNameTheCallsThatAreOpen() {
    String tasket = Steps.draft(aino, Posting.small());

    List<String> draft = aino.get(TASKET, tasket).then().extract().path("_actions");
    assertThat(draft).containsExactly("cancel", "copy", "edit", "hand-over", "publish");
    aino.post("/taskets/{id}/publish", tasket).then().statusCode(200);
    bertil.get(TASKET, tasket).then().body("_actions", hasItems("claim", "copy"));
  }

  @Test
  void aCopysLocationLeadsToIt() {
    String tasket = Steps.open(aino, Posting.small());
    String location =
        aino.post("/taskets/{id}/copy", tasket).then().statusCode(201).extract().header("Location");

    aino.request()
        .get(location)
        .then()
        .statusCode(200)
        .body("id", endsWith(location.substring(location.lastIndexOf('/') + 1)));
  }
}
