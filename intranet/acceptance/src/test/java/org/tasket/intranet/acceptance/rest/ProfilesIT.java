package org.tasket.intranet.acceptance.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/** What people say about themselves, and who reads it. */
@InTheHouse
class ProfilesIT {

  private Caller aino;
  private Caller eeva;
  private Caller bertil;
  private String who;

  /** Aino and Eeva work in one unit, Bertil elsewhere. */
  @BeforeEach
  void everybody(House house) {
    aino = Caller.of(house, "aino");
    eeva = Caller.of(house, "eeva");
    bertil = Caller.of(house, "bertil");
    who = aino.get("/me").path("id");
  }

  @AfterEach
  void sayNothing() {
    put("*", Map.of()).then().statusCode(200);
  }

  private Response put(String ifMatch, Object body) {
    return aino.request()
        .contentType(ContentType.JSON)
        .header("If-Match", ifMatch)
        .body(body)
        .put("/me/profile");
  }

  private ValidatableResponse seenBy(Caller reader) {
    return reader.get("/people/{id}", who).then().statusCode(200);
  }

  private static Map<String, ?> saying(String readers) {
    return Map.of(
        "aboutMe",
        "**Hello** <script>alert(1)</script>",
        "interests",
        List.of("shakki", "kuoro"),
        "causes",
        List.of("NATURE", "CHILDREN"),
        "visibleTo",
        readers);
  }

  @Test
  void theDirectorysWordIsForEverybody(House house) {
    for (Caller reader : List.of(aino, eeva, bertil, Caller.of(house, "frank"))) {
      seenBy(reader)
          .header("Cache-Control", equalTo("private, no-store"))
          .header("ETag", nullValue())
          .body("name", equalTo(aino.get("/me").path("name")))
          .body("place", equalTo("Helsinki"))
          .body("languages", contains("fi", "sv", "en"))
          .body("department", not(equalTo("")));
    }
  }

  @Test
  void theRestIsForWhomThePersonLets() {
    put("*", saying("ME")).then().statusCode(200).body("causes", contains("CHILDREN", "NATURE"));
    seenBy(aino).body("interests", contains("shakki", "kuoro")).body("_actions", hasItem("edit"));
    reads(eeva, false);
    reads(bertil, false);

    put("*", saying("DEPARTMENT")).then().statusCode(200);
    reads(eeva, true);
    reads(bertil, false);

    put("*", saying("COLLEAGUES")).then().statusCode(200);
    reads(eeva, true);
    reads(bertil, true);
  }

  private void reads(Caller reader, boolean all) {
    ValidatableResponse seen = seenBy(reader);
    if (all) {
      seen.body("interests", contains("shakki", "kuoro"))
          .body("causes", contains("CHILDREN", "NATURE"))
          .body("_actions", contains("read"));
    } else {
      seen.body("aboutMe", nullValue())
          .body("interests", empty())
          .body("causes", empty())
          .body("skills.has", empty())
          .body("skills.wants", empty())
          .body("_actions", empty());
    }
    seen.body("visibleTo", nullValue());
  }

  @Test
  void skillsAreReadByTheSame() {
    String skill = aino.get("/skills?q=oikoluku").then().extract().path("items[0].id");
    aino.request()
        .contentType(ContentType.JSON)
        .header("If-Match", "*")
        .body(Map.of("has", List.of(skill)))
        .put("/me/skills")
        .then()
        .statusCode(200);
    seenBy(bertil).body("skills.has", empty());

    put("*", Map.of("visibleTo", "COLLEAGUES")).then().statusCode(200);
    seenBy(bertil).body("skills.has.id", contains(skill));

    put("*", Map.of()).then().statusCode(200).body("visibleTo", equalTo("ME"));
    seenBy(bertil).body("skills.has", empty());
  }

  @Test
  void isChangedFromWhatWasSeen() {
    String seen = aino.etagOf("/me/profile");
    put(seen, saying("ME")).then().statusCode(200);

    Refused.with(412, put(seen, Map.of()));
    aino.request()
        .contentType(ContentType.JSON)
        .body(Map.of())
        .put("/me/profile")
        .then()
        .statusCode(428);
    bertil.get("/me/profile").then().statusCode(200).body("interests", empty());
  }

  @Test
  void whatIsWrongIsNamedAndNothingIsKept() {
    put("*", Map.of()).then().statusCode(200);
    Refused.field("aboutMe", put("*", Map.of("aboutMe", "x".repeat(2001))));
    Refused.field("aboutMe", put("*", Map.of("aboutMe", "a\0b")));
    Refused.field("aboutMe", put("*", Map.of("aboutMe", List.of())));
    Refused.field("interests", put("*", Map.of("interests", Collections.nCopies(21, "x"))));
    Refused.field("interests.1", put("*", Map.of("interests", List.of("a", "A"))));
    Refused.field("interests.0", put("*", Map.of("interests", List.of("a\nb"))));
    Refused.field("interests.0", put("*", Map.of("interests", List.of("x".repeat(61)))));
    Refused.field("interests", put("*", Map.of("interests", List.of(1))));
    Refused.field("causes.0", put("*", Map.of("causes", List.of("RELIGION"))));
    Refused.field("causes", put("*", Map.of("causes", List.of("NATURE", "NATURE"))));
    Refused.field("causes", put("*", Map.of("causes", Collections.nCopies(500, "NATURE"))));
    Refused.field("visibleTo", put("*", Map.of("visibleTo", "BOSS")));
    Refused.field("place", put("*", Map.of("place", "Turku")));
    Refused.with(400, put("*", "[]"));
    aino.get("/me/profile").then().body("interests", empty()).body("causes", empty());
  }

  @Test
  void nobodyIsFoundByAnIdThatNobodyHas() {
    Refused.with(404, aino.get("/people/{id}", UUID.randomUUID()));
    Refused.with(404, aino.get("/people/{id}", "aino"));
  }

  @Test
  void causesAreOneListInThreeLanguages() {
    aino.get("/causes")
        .then()
        .statusCode(200)
        .body("items", hasSize(14))
        .body("items.code", hasItem("NATURE"))
        .body("items.name", hasItem("Luonto ja ilmasto"))
        .body(
            "items.find { it.code == 'NATURE' }.names.values()",
            containsInAnyOrder("Nature and climate", "Luonto ja ilmasto", "Natur och klimat"));
  }

  @Test
  void theAuditTellsThatItChangedAndNotHow() {
    put("*", saying("ME")).then().statusCode(200);

    aino.get("/me/audit")
        .then()
        .statusCode(200)
        .body("items[0].operation", equalTo("profile.changed"))
        .body("items[0].fields", hasItem("interests"));
  }

  /** Coordinators read what was done to boards and taskets; people are nobody's object. */
  @Test
  void nobodyLooksThatUpAboutSomebodyElse(House house) {
    put("*", saying("ME")).then().statusCode(200);

    Caller.of(house, "david")
        .get("/audit?object={who}", who)
        .then()
        .statusCode(200)
        .body("items", hasSize(0))
        .body("total", equalTo(0));
  }
}
