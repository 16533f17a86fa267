package org.tasket.intranet.acceptance.rest;

import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/** Taskets of a board that come and go as files. Carol manages the board. */
@InTheHouse
class TasketFilesIT {

  private static final String IMPORT = "/boards/{slug}/taskets/import";
  private static final String EXPORT = "/boards/{slug}/taskets/export";
  private static final String HEADER = "title,plannedMinutes,description,skills\n";

  private Caller aino;
  private Caller carol;
  private Caller david;
  private String board;

  @BeforeEach
  void aBoard(House house) {
    aino = Caller.of(house, "aino");
    carol = Caller.of(house, "carol");
    david = Caller.of(house, "david");
    board = RuledBoard.of(david, Map.of());
  }

  private Response csv(Caller who, String text, String query) {
    return table(who).body(text).post(IMPORT + query, board);
  }

  private Response sent(Caller who, byte[] content, String query) {
    return table(who).body(content).post(IMPORT + query, board);
  }

  private static RequestSpecification table(Caller who) {
    return who.request()
        .config(
            RestAssured.config()
                .encoderConfig(encoderConfig().encodeContentTypeAs("text/csv", ContentType.TEXT)))
        .contentType("text/csv; charset=utf-8");
  }

  private List<String> titles(Caller who) {
    return who.get("/taskets?board={slug}&owner=me&limit=100", board)
        .jsonPath()
        .getList("items.title");
  }

  @Nested
  class ComingIn {

    @Test
    void areLookedAtAndThenDraftsOfWhoeverBringsThemIn() {
      String file = HEADER + "Water the plants,15,Two *ferns*,watering | care\nSort letters,30,,\n";

      csv(aino, file, "?look=true")
          .then()
          .statusCode(200)
          .body("done", equalTo(false))
          .body("taskets", equalTo(2))
          .body("errors", empty())
          .body("warnings", empty());
      assertThat(titles(aino)).isEmpty();

      csv(aino, file, "").then().statusCode(200).body("done", equalTo(true));
      aino.get("/taskets?board={slug}&owner=me&limit=100", board)
          .then()
          .body("items.title", hasItems("Water the plants", "Sort letters"))
          .body("items.state", everyItem(equalTo("DRAFT")))
          .body(
              "items.find { it.title == 'Water the plants' }.skills", contains("care", "watering"))
          .body("items.find { it.title == 'Sort letters' }.language", equalTo("fi"));
      assertThat(titles(carol)).isEmpty();
    }

    @Test
    void areAllBroughtInOrNone() {
      String file = HEADER + "Water the plants,15,,\nX,15,,\n\"On\nfour\",4,,\nSort,half,,\n";

      csv(aino, file, "?look=true")
          .then()
          .statusCode(200)
          .body("done", equalTo(false))
          .body("errors.line", contains(3, 4, 4, 6))
          .body("errors.field", contains("title", "title", "plannedMinutes", "plannedMinutes"))
          .body("errors.value", contains("X", "On\nfour", "4", "half"));
      Refused.field("lines.6.plannedMinutes", csv(aino, file, ""))
          .body("errors.field", hasItems("lines.3.title", "lines.4.plannedMinutes"));
      assertThat(titles(aino)).isEmpty();
    }

    @Test
    void followTheRulesOfTheirBoard() {
      csv(aino, "title,plannedMinutes,category\nSort letters,30,nothing\n", "?look=true")
          .then()
          .body("errors.field", contains("category"))
          .body("errors.value", contains("nothing"));
      csv(aino, "title,plannedMinutes,openUntil\nSort letters,30,2099-01-01\n", "?look=true")
          .then()
          .body("errors.field", contains("openUntil"));
    }

    @Test
    void leaveBehindWhatIsPast() {
      csv(aino, "title,plannedMinutes,openUntil\nSort letters,30,2001-01-01\n", "?look=true")
          .then()
          .body("errors", empty())
          .body("warnings.line", contains(2))
          .body("warnings.field", contains("openUntil"))
          .body("warnings.value", contains("2001-01-01T21:59:00Z"));
    }

    @Test
    void areBroughtInOnceHoweverOftenTheyAreSent() {
      String file = HEADER + "Count once,15,,\nCount twice,15,,\n";
      String key = "import-" + board;

      for (int time = 0; time < 2; time++) {
        table(aino)
            .header("Idempotency-Key", key)
            .body(file)
            .post(IMPORT, board)
            .then()
            .statusCode(200)
            .body("done", equalTo(true))
            .body("taskets", equalTo(2));
      }
      assertThat(titles(aino)).containsExactlyInAnyOrder("Count once", "Count twice");
    }

    @Test
    void areDoubtfulWhereATitleIsThereAlready() {
      csv(aino, HEADER + "Seen before,15,,\n", "").then().statusCode(200);

      csv(aino, HEADER + "seen BEFORE,15,,\nNew,15,,\nnew,15,,\n", "?look=true")
          .then()
          .body("errors", empty())
          .body("warnings.line", contains(2, 4));
      csv(carol, HEADER + "Seen before,15,,\n", "?look=true").then().body("warnings", empty());
    }

    @Test
    void areAListInJsonToo() {
      Map<String, Object> one =
          Posting.small().without("board").with("title", "From a list").body();

      aino.send(Map.of("items", List.of(one, Map.of("title", "Bad"))), IMPORT + "?look=true", board)
          .then()
          .body("errors.line", contains(2))
          .body("errors.field", contains("plannedMinutes"));
      aino.send(Map.of("items", List.of(one)), IMPORT, board)
          .then()
          .statusCode(200)
          .body("done", equalTo(true));
      assertThat(titles(aino)).containsExactly("From a list");
    }

    @Test
    void areRefusedWhereTheFileIsNone() {
      Refused.field("file", sent(aino, new byte[0], ""));
      Refused.field("file", sent(aino, new byte[10_000_000], ""));
      Refused.field("lines.1.file", csv(aino, "title,plannedMinutes\n", ""));
      Refused.field("lines.1.titel", csv(aino, "titel,plannedMinutes\nx,1\n", ""));
      Refused.field(
          "lines.1.file", sent(aino, "title\n\u00e4".getBytes(StandardCharsets.ISO_8859_1), ""));
      Refused.field("look", csv(aino, HEADER, "?look=maybe"));
      Refused.field("file", aino.send("[", IMPORT, board));
      Refused.with(415, aino.request().contentType("text/plain").body("x").post(IMPORT, board));
    }

    @Test
    void areAtMostFiveHundred() {
      StringBuilder file = new StringBuilder(HEADER);
      IntStream.rangeClosed(1, 500)
          .forEach(at -> file.append("Tasket ").append(at).append(",15,,\n"));

      csv(aino, file.toString(), "?look=true").then().body("errors", empty());
      csv(aino, file + "One too many,15,,\n", "?look=true")
          .then()
          .body("errors.line", contains(502))
          .body("errors.field", contains("file"));
      csv(aino, file.toString(), "").then().statusCode(200).body("taskets", equalTo(500));
    }

    @Test
    void areForWhoeverMayPost() {
      String narrow = RuledBoard.of(david, Map.of("posting", "MANAGERS"));
      String file = HEADER + "Sort letters,30,,\n";

      Refused.with(403, table(aino).body(file).post(IMPORT, narrow))
          .body("code", equalTo("board.post"));
      table(carol).body(file).post(IMPORT, narrow).then().statusCode(200);
      Refused.with(404, table(aino).body(file).post(IMPORT, "nowhere"));
    }

    @Test
    void haveATableToFillIn() {
      String table =
          aino.get(IMPORT + "?separator=SEMICOLON", board)
              .then()
              .statusCode(200)
              .extract()
              .asString();

      assertThat(table).startsWith("\uFEFFtitle;description;language;plannedMinutes;");
      csv(aino, table, "?look=true").then().body("taskets", equalTo(1)).body("errors", empty());
      Refused.field("separator", aino.get(IMPORT + "?separator=TAB", board));
    }

    @Test
    void areToldInTheAudit() {
      csv(aino, HEADER + "Sort letters,30,,\n", "").then().statusCode(200);

      aino.get("/me/audit")
          .then()
          .body("items.operation", hasItems("taskets.imported", "tasket.posted"));
    }
  }

  @Nested
  class GoingOut {

    private String posted(Caller who, Posting posting) {
      return Steps.draft(who, posting.with("board", board));
    }

    @Test
    void areAllThatAManagerSeesAndNoDraftOfOthers() {
      String open = posted(aino, Posting.small().with("title", "=Open; one"));
      aino.post("/taskets/{id}/publish", open).then().statusCode(200);
      posted(aino, Posting.small().with("title", "Of aino alone"));
      posted(carol, Posting.small().with("title", "Of carol"));

      carol
          .get(EXPORT, board)
          .then()
          .statusCode(200)
          .contentType("application/json")
          .header("Content-Disposition", containsString(board + ".json"))
          .body("items.title", contains("Of carol", "=Open; one"))
          .body("items.state", contains("DRAFT", "OPEN"))
          .body("items[0].sessions", empty())
          .body("items[0].owner", nullValue());
      carol
          .request()
          .accept("text/csv")
          .get(EXPORT, board)
          .then()
          .statusCode(200)
          .contentType("text/csv")
          .body(containsString("'=Open; one,"))
          .body(not(containsString("Of aino alone")));
      Refused.with(403, aino.get(EXPORT, board)).body("code", equalTo("board.export"));
      Refused.with(404, carol.get(EXPORT, "nowhere"));
      Refused.field("format", carol.get(EXPORT + "?format=PDF", board));
    }

    @Test
    void comeBackAsTheyWere() {
      String start = Posting.inFuture(Duration.ofDays(3));
      Posting timed =
          Posting.small()
              .without("seats")
              .with("title", "'=At a time")
              .with("description", "- one\n- two, \"quoted\"; 🌱")
              .with("skills", List.of("a|b", "c d"))
              .with("recurrence", Map.of("every", "WEEKLY"))
              .with(
                  "sessions",
                  List.of(
                      Map.of(
                          "start",
                          start,
                          "end",
                          Posting.inFuture(Duration.ofDays(4)),
                          "zone",
                          "Europe/Helsinki",
                          "seats",
                          2)));
      posted(carol, timed);
      String file = carol.get(EXPORT + "?format=CSV&separator=SEMICOLON", board).asString();

      csv(carol, file, "").then().statusCode(200).body("passedOver", contains("id", "state"));

      carol
          .get(EXPORT, board)
          .then()
          .body("items.title", contains("'=At a time", "'=At a time"))
          .body("items[0].description", equalTo("- one\n- two, \"quoted\"; 🌱"))
          .body("items[0].skills", contains("a|b", "c d"))
          .body("items[0].sessions", hasSize(1))
          .body("items[0].sessions[0].start", equalTo(start))
          .body("items[0].recurrence.every", equalTo("WEEKLY"));
    }

    /** As if the file had lain about since: its tasket is completed, and its end has passed. */
    @Test
    void comeBackWhenTheyAreOverWithoutWhatIsPast() {
      String end = Posting.inFuture(Duration.ofDays(5));
      Posting posting = Posting.small().with("title", "Done; =1").with("openUntil", end);
      String done = posted(carol, posting);
      carol.post("/taskets/{id}/publish", done).then().statusCode(200);
      carol.post("/taskets/{id}/complete", done).then().statusCode(200);
      String file = carol.get(EXPORT + "?format=CSV", board).asString();
      assertThat(file).contains("COMPLETED", "Done;' =1", end);

      csv(carol, file.replace(end, "2020-06-01T12:00:00Z"), "")
          .then()
          .statusCode(200)
          .body("warnings.field", contains("openUntil"))
          .body("warnings.value", contains("2020-06-01T12:00:00Z"));

      carol
          .get(EXPORT, board)
          .then()
          .body("items.title", contains("Done; =1", "Done; =1"))
          .body("items.state", contains("DRAFT", "COMPLETED"))
          .body("items[0].openUntil", greaterThan(Posting.inFuture(Duration.ofDays(20))));
    }

    @Test
    void areAsManyAsThereAre() {
      StringBuilder file = new StringBuilder("title,plannedMinutes\n");
      IntStream.rangeClosed(1, 230)
          .forEach(at -> file.append("Tasket ").append(at).append(",15\n"));
      csv(carol, file.toString(), "").then().statusCode(200);

      List<String> titles = carol.get(EXPORT, board).jsonPath().getList("items.title");

      assertThat(titles).hasSize(230).doesNotHaveDuplicates();
    }

    @Test
    void areToldInTheAudit() {
      carol.get(EXPORT, board).then().statusCode(200);

      carol.get("/me/audit").then().body("items.operation", hasItem("taskets.exported"));
    }
  }
}
