package org.tasket.intranet.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/**
 * Departments run their own boards. Carol manages the board of these tests; Aino works in a part of
 * Digital Services, Bertil somewhere else.
 */
@InTheHouse
class BoardsIT {

  private Caller aino;
  private Caller bertil;
  private Caller carol;
  private Caller david;
  private String slug;

  @BeforeEach
  void aBoardOfCarols(House house) {
    aino = Caller.of(house, "aino");
    bertil = Caller.of(house, "bertil");
    carol = Caller.of(house, "carol");
    david = Caller.of(house, "david");
    slug = "board-" + System.nanoTime();
    david.send(Map.of("slug", slug, "title", "A board"), "/boards").then().statusCode(201);
    changed(david, Map.of("managers", List.of("carol")));
  }

  private void changed(Caller who, Map<String, ?> patch) {
    who.patch(patch, who.etagOf("/boards/{slug}", slug), "/boards/{slug}", slug)
        .then()
        .statusCode(200);
  }

  private String department(String code) {
    return david
        .get("/departments")
        .then()
        .statusCode(200)
        .extract()
        .path("items.find { it.code == '" + code + "' }.id");
  }

  private void onlyForDigitalServices() {
    changed(
        carol,
        Map.of(
            "audience",
            Map.of(
                "departments",
                List.of(Map.of("department", department("digi"), "subUnits", true)))));
  }

  private Posting onIt() {
    return Posting.small().with("board", slug);
  }

  @Nested
  class TheRulebook {

    @Test
    void changesRuleByRuleAndTheRestStays() {
      changed(carol, Map.of("rulebook", Map.of("holdDays", 3, "acceptance", "OWNER_ACCEPTS")));
      changed(carol, Map.of("rulebook", Map.of("look", Map.of("icon", "leaf"))));

      aino.get("/boards/{slug}", slug)
          .then()
          .body("rulebook.holdDays", equalTo(3))
          .body("rulebook.acceptance", equalTo("OWNER_ACCEPTS"))
          .body("rulebook.answerDays", equalTo(5))
          .body("rulebook.look.icon", equalTo("leaf"));
    }

    @Test
    void namesWhatIsWrongWithItsPathAndKeepsTheRest() {
      String etag = carol.etagOf("/boards/{slug}", slug);

      Refused.with(
              422,
              carol.patch(
                  Map.of(
                      "rulebook",
                      Map.of("holdDays", 61, "look", Map.of("accent", "#ffee00"), "hold", 1)),
                  etag,
                  "/boards/{slug}",
                  slug))
          .body(
              "errors.field",
              hasItems("rulebook.holdDays", "rulebook.look.accent", "rulebook.hold"));
      assertThat(carol.etagOf("/boards/{slug}", slug)).isEqualTo(etag);
    }

    @Test
    void isToldWithAllElseThatIsWrongAtOnce() {
      String etag = carol.etagOf("/boards/{slug}", slug);
      Map<String, ?> patch =
          Map.of(
              "titles",
              Map.of("en", "A".repeat(121)),
              "kind",
              7,
              "rulebook",
              Map.of("holdDays", 61),
              "audience",
              Map.of("departments", List.of(Map.of("subUnits", true))),
              "managers",
              List.of("nobody-of-this-name"));

      Refused.with(422, carol.patch(patch, etag, "/boards/{slug}", slug))
          .body(
              "errors.field",
              containsInAnyOrder(
                  "titles.en",
                  "kind",
                  "rulebook.holdDays",
                  "audience.departments.0.department",
                  "managers"));
      assertThat(carol.etagOf("/boards/{slug}", slug)).isEqualTo(etag);
    }

    @Test
    void isItsManagersAlone() {
      Map<String, ?> patch = Map.of("rulebook", Map.of("moderated", true));

      for (Caller other : List.of(aino, david)) {
        String etag = other.etagOf("/boards/{slug}", slug);
        Refused.with(403, other.patch(patch, etag, "/boards/{slug}", slug))
            .body("code", equalTo("board.edit"));
      }
    }

    @Test
    void becomesThatOfAnotherKindForWhatComesNextAndBreaksNothingUnderWay() {
      String open = Steps.open(aino, onIt());
      String draft = Steps.draft(aino, onIt());
      changed(carol, Map.of("kind", "VOLUNTEERING"));

      aino.get("/boards/{slug}", slug)
          .then()
          .body("kind", equalTo("VOLUNTEERING"))
          .body("rulebook.whoseTime", contains("WORK"));
      String id = david.get("/me/audit?limit=1").then().extract().path("items[0].object");
      david
          .get("/audit?object=" + id)
          .then()
          .body("items[0].operation", equalTo("board.edited"))
          .body("items[0].fields", contains("kind"));
      Steps.claim(bertil, open);
      aino.patch(
              Map.of("learn", "Patience"),
              aino.etagOf("/taskets/{id}", open),
              "/taskets/{id}",
              open)
          .then()
          .statusCode(200);
      Refused.field("organisation", aino.post("/taskets/{id}/publish", draft));
    }

    @Test
    void namesTheKindsThereAreWhereOneIsUnknown() {
      String etag = carol.etagOf("/boards/{slug}", slug);

      Refused.with(422, carol.patch(Map.of("kind", "GUILD"), etag, "/boards/{slug}", slug))
          .body("errors.field", contains("kind"))
          .body("errors[0].message", containsString("MICRO_WORK"))
          .body("errors[0].message", containsString("VOLUNTEERING"));
      carol
          .get("/board-kinds")
          .then()
          .statusCode(200)
          .body("items.code", hasItems("MICRO_WORK", "VOLUNTEERING"));
      Refused.with(403, david.patch(Map.of("kind", "VOLUNTEERING"), etag, "/boards/{slug}", slug));
    }

    @Test
    void isNotChangedOverSomebodyElsesChange() {
      String seen = carol.etagOf("/boards/{slug}", slug);
      changed(carol, Map.of("title", "Renamed"));

      Refused.with(
          412,
          carol.patch(Map.of("rulebook", Map.of("moderated", true)), seen, "/boards/{slug}", slug));
    }

    @Test
    void letsOnlyManagersPostWhereItSaysSo() {
      changed(carol, Map.of("rulebook", Map.of("posting", "MANAGERS")));

      Refused.with(403, aino.send(onIt().body(), "/taskets")).body("code", equalTo("board.post"));
      Steps.open(carol, onIt());
      aino.get("/boards/{slug}", slug).then().body("_actions", empty());
    }
  }

  @Nested
  class TheAudience {

    @Test
    void aloneSeesTheBoardAndWhatIsOnIt() {
      onlyForDigitalServices();
      String tasket = Steps.open(carol, onIt());

      aino.get("/taskets/{id}", tasket).then().statusCode(200);
      Refused.with(404, bertil.get("/taskets/{id}", tasket));
      Refused.with(404, bertil.get("/boards/{slug}", slug));
      Refused.with(404, bertil.post("/taskets/{id}/claims", tasket));
      Refused.field("board", bertil.send(onIt().body(), "/taskets"));
      Refused.field("board", bertil.get("/taskets?board=" + slug));
      bertil.get("/boards").then().body("items.slug", not(hasItem(slug)));
      aino.get("/boards").then().body("items.slug", hasItem(slug));
    }

    @Test
    void isNotCountedForOthersEither() {
      onlyForDigitalServices();
      int before = bertil.get("/taskets?limit=1").then().extract().path("total");
      Steps.open(carol, onIt());

      bertil.get("/taskets?limit=1").then().body("total", equalTo(before));
    }

    @Test
    void isEveryoneAgainWhereNullSaysSo() {
      onlyForDigitalServices();
      BoardSteps.showToEveryone(carol, slug);

      bertil.get("/boards/{slug}", slug).then().body("audience.everyone", equalTo(true));
    }

    @Test
    void staysWhereOnlyPartOfItIsSent() {
      onlyForDigitalServices();
      changed(carol, Map.of("audience", Map.of()));
      Refused.with(404, bertil.get("/boards/{slug}", slug));
      changed(carol, Map.of("audience", Map.of("groups", List.of("keepers-of-files"))));

      Refused.with(404, bertil.get("/boards/{slug}", slug));
      aino.get("/boards/{slug}", slug)
          .then()
          .statusCode(200)
          .body("audience.departments", hasSize(1))
          .body("audience.groups", contains("keepers-of-files"));
    }

    @Test
    void isNotEveryoneBecauseNobodyIsLeftInIt() {
      onlyForDigitalServices();
      Map<String, ?> nobody = Map.of("audience", Map.of("departments", List.of()));

      Refused.field(
          "audience",
          carol.patch(nobody, carol.etagOf("/boards/{slug}", slug), "/boards/{slug}", slug));
      Refused.with(404, bertil.get("/boards/{slug}", slug));
    }

    @Test
    void namesAnUnknownDepartment() {
      Map<String, ?> patch =
          Map.of(
              "audience",
              Map.of(
                  "departments",
                  List.of(Map.of("department", "01890a5d-ac96-774b-bcce-b302099a8057"))));

      Refused.with(
              422, carol.patch(patch, carol.etagOf("/boards/{slug}", slug), "/boards/{slug}", slug))
          .body("errors.field", contains("audience.departments"));
    }
  }

  @Nested
  class Coordinators {

    @Test
    void archiveAndRestoreABoardThatStaysReadable() {
      String tasket = Steps.open(aino, onIt());
      Refused.with(403, carol.post("/boards/{slug}/archive", slug));
      david.post("/boards/{slug}/archive", slug).then().body("state", equalTo("ARCHIVED"));

      bertil.get("/taskets/{id}", tasket).then().statusCode(200);
      Refused.with(409, bertil.post("/taskets/{id}/claims", tasket))
          .body("code", equalTo("tasket.closed"));
      Refused.with(409, aino.send(onIt().body(), "/taskets")).body("code", equalTo("board.closed"));
      Refused.with(409, david.post("/boards/{slug}/archive", slug));
      david.post("/boards/{slug}/restore", slug).then().body("state", equalTo("OPEN"));
      Steps.claim(bertil, tasket);
    }

    @Test
    void readTheAuditOfABoardAndOthersDoNot() {
      changed(carol, Map.of("rulebook", Map.of("holdDays", 3)));
      String tasket = Steps.open(aino, onIt());

      david
          .get("/audit?object=" + tasket)
          .then()
          .statusCode(200)
          .body("items.operation", contains("tasket.published", "tasket.posted"));
      Refused.with(403, aino.get("/audit?object=" + tasket));
      Refused.field("object", david.get("/audit"));
      aino.get("/me/audit?limit=1").then().body("items[0].object", equalTo(tasket));
    }

    @Test
    void bringInAFileThatArrivesUnseen() {
      onlyForDigitalServices();
      Map<String, ?> file =
          carol.get("/boards/{slug}/file", slug).then().statusCode(200).extract().path("$");
      String copy = slug + "-copy";
      Refused.with(403, carol.send(Map.of("slug", copy, "file", file), "/boards/import"));

      david
          .send(Map.of("slug", copy, "file", file), "/boards/import")
          .then()
          .statusCode(201)
          .header("Location", containsString("/boards/" + copy))
          .body("state", equalTo("PREPARED"))
          .body("audience.departments", hasSize(1))
          .body("managers", empty());
      Refused.with(404, aino.get("/boards/{slug}", copy));
      david.post("/boards/{slug}/publish", copy).then().statusCode(200);
      aino.get("/boards/{slug}", copy).then().statusCode(200);
    }

    @Test
    void leaveOutOfAFileWhatIsUnknownAsLongAsSomebodyRemains() {
      changed(carol, Map.of("audience", Map.of("groups", List.of("keepers-of-files"))));
      changed(carol, Map.of("managerGroups", List.of("keepers-of-boards")));
      Map<String, ?> file =
          carol.get("/boards/{slug}/file", slug).then().statusCode(200).extract().path("$");
      Map<String, String> groups = new HashMap<>();
      groups.put("keepers-of-boards", null);
      Map<String, Object> wish = new HashMap<>();
      wish.put("slug", slug + "-copy");
      wish.put("file", file);
      wish.put("groups", groups);
      Refused.field("groups", david.send(wish, "/boards/import"));
      groups.put("keepers-of-files", null);
      Refused.field("groups", david.send(wish, "/boards/import"));
      groups.put("keepers-of-files", "tasket-coordinators");

      david
          .send(wish, "/boards/import")
          .then()
          .statusCode(201)
          .body("audience.groups", contains("tasket-coordinators"))
          .body("managerGroups", empty());
    }

    @Test
    void bringInEveryStarter() {
      List<Map<String, ?>> starters =
          david.get("/gallery").then().statusCode(200).extract().path("items");

      assertThat(starters).hasSize(6);
      for (Map<String, ?> starter : starters) {
        david
            .send(
                Map.of("slug", slug + "-" + starter.get("key"), "file", starter.get("file")),
                "/boards/import")
            .then()
            .statusCode(201);
      }
    }
  }
}
