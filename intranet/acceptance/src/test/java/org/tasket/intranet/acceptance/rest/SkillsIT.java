package org.tasket.intranet.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/** The list of skills, and what somebody has of it. */
@InTheHouse
class SkillsIT {

  private Caller aino;
  private Caller david;

  @BeforeEach
  void everybody(House house) {
    aino = Caller.of(house, "aino");
    david = Caller.of(house, "david");
  }

  private static Map<String, String> names(String name) {
    return Map.of("en", name, "fi", name, "sv", name);
  }

  private static String anew() {
    return "Skill " + System.nanoTime();
  }

  private String added(String name) {
    return david
        .send(Map.of("names", names(name)), "/skills")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private String found(Caller who, String q) {
    return who.get("/skills?q={q}", q).then().statusCode(200).extract().path("items[0].id");
  }

  @Nested
  class TheList {

    /** Aino reads Finnish, Bertil Swedish. */
    @Test
    void isReadInOnesOwnLanguageByAnyWordForASkill(House house) {
      aino.get("/skills?q=KIELENH")
          .then()
          .statusCode(200)
          .body("items.name", contains("oikoluku"))
          .body("items[0].names.sv", equalTo("korrekturläsning"))
          .body("items[0].heading", equalTo(false))
          .body("total", equalTo(1));
      Caller.of(house, "bertil")
          .get("/skills?q=korrektur")
          .then()
          .body("items.name", hasItem("korrekturläsning"));
      aino.get("/skills?q=korrektur")
          .then()
          .statusCode(200)
          .body("items.name", hasItem("oikoluku"));
      aino.get("/skills?q=korrektur&language=sv")
          .then()
          .body("items.name", hasItem("korrekturläsning"));
    }

    @Test
    void isFoundByEveryWordOfASkillThoseThatBeginSoFirst() {
      aino.get("/skills?q=swedish&language=en&limit=100")
          .then()
          .statusCode(200)
          .body("items[0].name", equalTo("Swedish"))
          .body("items.name", hasItem("Translation Finnish to Swedish"));
      aino.get("/skills?q=swed fin tran&language=en&limit=1")
          .then()
          .body("items.name", contains("Translation Finnish to Swedish"))
          .body("total", equalTo(2));
    }

    @Test
    void hasANameOnceInALanguage() {
      String name = anew();
      added(name);

      Refused.field("names.sv", david.send(Map.of("names", names(name)), "/skills"));
    }

    @Test
    void comesInPiecesAndByWhatItLiesUnder() {
      String next =
          aino.get("/skills?limit=2")
              .then()
              .body("items", hasSize(2))
              .body("total", greaterThan(280))
              .extract()
              .path("next");
      aino.get("/skills?limit=2&cursor={next}", next)
          .then()
          .statusCode(200)
          .body("items", hasSize(2));
      String languages =
          aino.get("/skills?headings=true&q=kiel").then().extract().path("items[0].id");
      aino.get("/skills?under={id}&q=ruotsi", languages)
          .then()
          .body("items.name", contains("ruotsin kieli"));
    }

    @ParameterizedTest
    @CsvSource({
      "q=%00, q",
      "under=maps, under",
      "headings=maybe, headings",
      "language=de, language",
      "limit=0, limit",
      "cursor=x, cursor"
    })
    void refusesWhatItCannotRead(String query, String field) {
      Refused.field(field, aino.request().urlEncodingEnabled(false).get("/skills?" + query));
    }

    @Test
    void refusesAQuestionThatIsTooLong() {
      Refused.field("q", aino.get("/skills?q={q}", "x".repeat(101)));
    }
  }

  @Nested
  class Keeping {

    @Test
    void aCoordinatorRenamesASkillWhichStaysTheSame() {
      String name = anew();
      String id = added(name);
      String seen = david.etagOf("/skills/{id}", id);

      david
          .patch(
              Map.of("names", Map.of("fi", name + " uusi"), "others", Map.of("fi", List.of(name))),
              seen,
              "/skills/{id}",
              id)
          .then()
          .statusCode(200)
          .body("names.fi", equalTo(name + " uusi"))
          .body("names.en", equalTo(name))
          .body("_actions", contains("edit", "merge"));

      assertThat(found(aino, name)).isEqualTo(id);
      Refused.with(412, david.patch(Map.of(), seen, "/skills/{id}", id));
      david
          .get("/audit?object={id}", id)
          .then()
          .body("items.operation", contains("skill.edited", "skill.added"));
    }

    @Test
    void everybodyElseReads() {
      String id = added(anew());
      String seen = aino.etagOf("/skills/{id}", id);

      aino.get("/skills/{id}", id).then().body("_actions", empty()).body("mergedInto", nullValue());
      Refused.with(403, aino.send(Map.of("names", names("Mine")), "/skills"));
      Refused.with(403, aino.patch(Map.of(), seen, "/skills/{id}", id));
      Refused.with(403, aino.send(Map.of("into", added(anew())), "/skills/{id}/merge", id));
      Refused.with(404, aino.get("/skills/{id}", UUID.randomUUID()));
    }

    @Test
    void aMergedSkillLeadsToItsHeirAndSoDoWhoHasItAndItsWords() {
      String name = anew();
      String merged = added(name);
      String heir = added(anew());
      put("*", Map.of("has", List.of(Map.of("id", merged, "level", "ALONE"))))
          .then()
          .statusCode(200);

      david
          .send(Map.of("into", heir), "/skills/{id}/merge", merged)
          .then()
          .statusCode(200)
          .body("id", equalTo(merged))
          .body("state", equalTo("MERGED"))
          .body("mergedInto", equalTo(heir));

      assertThat(found(aino, name)).isEqualTo(heir);
      aino.get("/me/skills")
          .then()
          .body("has.id", contains(heir))
          .body("has.level", contains("ALONE"));
      put("*", Map.of("wants", List.of(merged))).then().body("wants.id", contains(heir));
      Refused.with(409, david.send(Map.of("into", heir), "/skills/{id}/merge", merged))
          .body("code", equalTo("skill.merged"));
      Refused.with(409, david.send(Map.of("into", heir), "/skills/{id}/merge", heir))
          .body("code", equalTo("skill.heir"));
      Refused.field(
          "into", david.send(Map.of("into", UUID.randomUUID()), "/skills/{id}/merge", heir));
      Refused.field("into", david.send(Map.of(), "/skills/{id}/merge", heir));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "{} | names.en",
          "{\"names\": {\"en\": \"Maps\", \"fi\": \"kartat\"}} | names.sv",
          "{\"names\": {\"en\": \"Maps\", \"fi\": \"kartat\", \"sv\": \" \"}} | names.sv",
          "{\"names\": {\"de\": \"Karten\"}} | names.de",
          "{\"names\": \"Maps\"} | names",
          "{\"others\": {\"en\": \"GIS\"}} | others.en",
          "{\"broader\": [\"maps\"]} | broader",
          "{\"state\": \"MERGED\"} | state",
          "{\"colour\": \"red\"} | colour"
        })
    void whatIsNotAllowedIsRefusedByName(String body, String field) {
      Refused.field(field, david.send(body, "/skills"));
    }

    @Test
    void nothingLiesUnderItself() {
      String id = added(anew());
      String seen = david.etagOf("/skills/{id}", id);

      Refused.field(
          "broader", david.patch(Map.of("broader", List.of(id)), seen, "/skills/{id}", id));
    }
  }

  @Nested
  class OfTaskets {

    private String posted(Object... skills) {
      return Steps.open(
          aino, Posting.small().with("language", "fi").with("skills", List.of(skills)));
    }

    @Test
    void aLabelThatMeansASkillIsShownInTheReadersLanguage(House house) {
      String label = "puukäsityö " + System.nanoTime();
      String tasket = posted("Kielenhuolto", label);

      aino.get("/taskets/{id}", tasket)
          .then()
          .body("skills", contains("Kielenhuolto", label))
          .body("skillDetails.name", contains("oikoluku", label))
          .body("skillDetails[1].id", nullValue());
      Caller.of(house, "bertil")
          .get("/taskets/{id}", tasket)
          .then()
          .body("skillDetails.name", contains("korrekturläsning", label))
          .body("skillDetails.label", contains("Kielenhuolto", label));
    }

    @Test
    void anIdBecomesTheNameInTheTasketsLanguage() {
      String proofreading = found(aino, "oikoluku");
      String tasket = posted(proofreading);

      aino.get("/taskets/{id}", tasket)
          .then()
          .body("skills", contains("oikoluku"))
          .body("skillDetails.id", contains(proofreading));
      Refused.field(
          "skills",
          aino.send(Posting.small().with("skills", List.of(UUID.randomUUID())).body(), "/taskets"));
    }

    @Test
    void tasketsAreFoundByAnyWordForTheirSkillAndByItsId() {
      String label = anew();
      String skill = added(label);
      String tasket = posted(label);
      david
          .patch(
              Map.of("others", Map.of("sv", List.of(label + " annat"))), "*", "/skills/{id}", skill)
          .then()
          .statusCode(200);

      for (String asked : List.of(label, label + " ANNAT", skill)) {
        aino.get("/taskets?skill={asked}", asked).then().body("items.id", contains(tasket));
      }
    }

    @Test
    void aLabelWaitsUntilSomebodySaysWhatItMeans(House house) {
      String label = anew();
      String tasket = posted(label);
      assertThat(david.get("/skills/labels").then().extract().<List<String>>path("items.label"))
          .contains(label);
      Refused.with(403, aino.get("/skills/labels"));

      String skill = added(label);

      aino.get("/taskets/{id}", tasket).then().body("skillDetails.id", contains(skill));
      assertThat(david.get("/skills/labels").then().extract().<List<String>>path("items.label"))
          .doesNotContain(label);
    }

    @Test
    void aMergerTakesTasketsAlong() {
      String label = anew();
      String merged = added(label);
      String tasket = posted(label);
      String heir = added(anew());
      String seen = aino.etagOf("/taskets/{id}", tasket);

      david.send(Map.of("into", heir), "/skills/{id}/merge", merged).then().statusCode(200);

      aino.get("/taskets/{id}", tasket)
          .then()
          .header("ETag", equalTo(seen))
          .body("skills", contains(label))
          .body("skillDetails.id", contains(heir));
    }

    @Test
    void twoLabelsOfOneSkillAreShownOnce() {
      String tasket = posted("kielenhuolto", "korrekturläsning");

      aino.get("/taskets/{id}", tasket)
          .then()
          .body("skills", hasSize(2))
          .body("skillDetails.name", contains("oikoluku"));
    }

    @Test
    void aChangedLabelMeansAnotherSkill() {
      String tasket = posted("kielenhuolto");

      aino.patch(
              Map.of("skills", List.of("ruotsi", "kielenhuolto")),
              aino.etagOf("/taskets/{id}", tasket),
              "/taskets/{id}",
              tasket)
          .then()
          .statusCode(200)
          .body("skillDetails.name", contains("oikoluku", "ruotsin kieli"));
    }
  }

  @Nested
  class FromFiles {

    private Response sent(Caller who, String query, Map<String, String> files) {
      RequestSpecification request = who.request();
      files.forEach(
          (name, text) ->
              request.multiPart("file", name, text.getBytes(StandardCharsets.UTF_8), "text/csv"));
      return request.post("/skills/import" + query);
    }

    private String twice(String name) {
      String line = "," + name + "," + "x".repeat(201) + ",\n";
      return "https://example.org/a" + line + "https://example.org/b," + name + ",,\n";
    }

    private Map<String, String> esco(String lines) {
      String text = "conceptUri,preferredLabel,altLabels,mood\n" + lines;
      return Map.of("skills_en.csv", text, "skills_fi.csv", text, "skills_sv.csv", text);
    }

    @Test
    void areLookedAtAndThenBroughtInWhole() {
      String name = anew();
      Map<String, String> files =
          esco("https://example.org/" + name.replace(' ', '-') + "," + name + ",,\n");

      sent(david, "?look=true", files)
          .then()
          .statusCode(200)
          .body("done", equalTo(false))
          .body("added", equalTo(1))
          .body("unknownColumns", hasItem("skills_fi.csv: mood"));
      aino.get("/skills?q={name}", name).then().body("items", empty());
      sent(david, "?look=true", esco(twice(name)))
          .then()
          .body("ambiguous", equalTo(1))
          .body("ambiguousWords", hasItem(name.toLowerCase(Locale.ROOT)))
          .body("wordsLeftOut", equalTo(3))
          .body("unfit.field", hasItem("skills_fi.csv:2"));
      sent(david, "", files).then().statusCode(200).body("done", equalTo(true));
      sent(david, "", files).then().body("added", equalTo(0)).body("unchanged", equalTo(1));
      assertThat(found(aino, name)).isNotNull();
    }

    @Test
    void sayWhatIsWrongByFileAndLineAndBringNothingIn() {
      String name = anew();
      Map<String, String> files = esco("https://example.org/x," + name + ",,\nbroken\n");

      Refused.field("skills_sv.csv:3", sent(david, "", files));
      sent(david, "?look=true", files)
          .then()
          .statusCode(200)
          .body("errors.field", hasItem("skills_en.csv:3"));
      aino.get("/skills?q={name}", name).then().body("items", empty());
    }

    @Test
    void areForCoordinatorsAndFiles() {
      Refused.with(403, sent(aino, "", esco("")));
      Refused.field("look", sent(david, "?look=maybe", esco("")));
      Refused.field("file", david.send(Map.of(), "/skills/import"));
    }
  }

  private Response put(String ifMatch, Object body) {
    return aino.request()
        .contentType(ContentType.JSON)
        .header("If-Match", ifMatch)
        .body(body)
        .put("/me/skills");
  }

  @Nested
  class OnesOwn {

    private String oikoluku;
    private String ruotsi;

    @BeforeEach
    void beginAnew() {
      oikoluku = found(aino, "oikoluku");
      ruotsi = found(aino, "ruotsin kieli");
      put("*", Map.of()).then().statusCode(200);
    }

    @Test
    void areTwoListsWithLevels(House house) {
      put(
              "*",
              Map.of(
                  "has",
                  List.of(Map.of("id", ruotsi, "level", "BASICS"), oikoluku),
                  "wants",
                  List.of(Map.of("id", ruotsi, "level", "TEACH"))))
          .then()
          .statusCode(200);

      aino.get("/me/skills")
          .then()
          .statusCode(200)
          .body("has.name", contains("oikoluku", "ruotsin kieli"))
          .body("has.level", contains(null, "BASICS"))
          .body("wants.id", contains(ruotsi))
          .body("wants.level", contains("TEACH"));
      Caller.of(house, "carol").get("/me/skills").then().body("has", empty());
    }

    @Test
    void areChangedFromWhatWasSeen() {
      String seen = aino.etagOf("/me/skills");
      put(seen, Map.of("has", List.of(ruotsi))).then().statusCode(200);

      Refused.with(412, put(seen, Map.of()));
      aino.request()
          .contentType(ContentType.JSON)
          .body(Map.of())
          .put("/me/skills")
          .then()
          .statusCode(428);
    }

    @Test
    void takeNothingThatIsNotOnTheList() {
      Refused.field("has.0.id", put("*", Map.of("has", List.of(UUID.randomUUID()))));
      Refused.field("wants.1.id", put("*", Map.of("wants", List.of(ruotsi, ruotsi))));
      Refused.field(
          "has.0.level", put("*", Map.of("has", List.of(Map.of("id", ruotsi, "level", "EXPERT")))));
      Refused.field("has.0.id", put("*", Map.of("has", List.of("ruotsi"))));
      Refused.field("knows", put("*", Map.of("knows", List.of())));
      String heading =
          aino.get("/skills?headings=true&q=kiel").then().extract().path("items[0].id");
      Refused.field("has.0.id", put("*", Map.of("has", List.of(heading))));
      aino.get("/me/skills").then().body("has", empty());
    }
  }
}
