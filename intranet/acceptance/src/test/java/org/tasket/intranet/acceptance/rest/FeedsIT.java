package org.tasket.intranet.acceptance.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import io.restassured.response.Response;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/** Feeds, as a program fetches them, on PostgreSQL. */
@InTheHouse
class FeedsIT {

  private static final String TITLE = "Fish & <b>chips</b> \"now\"";

  private House house;
  private Caller owner;
  private Caller reader;

  @BeforeEach
  void people(House house) {
    this.house = house;
    owner = Caller.of(house, "carol");
    reader = Caller.of(house, "bertil");
    List<String> ids = reader.get("/me/feeds").path("items.id");
    ids.forEach(id -> reader.request().delete("/feeds/{id}", id).then().statusCode(200));
  }

  private Response make(Caller who, Map<String, ?> wish) {
    Response made = who.send(wish, "/me/feeds");
    made.then().statusCode(201);
    return made;
  }

  private Response fetched(String address) {
    return given().get(at(address));
  }

  /** At the server itself, wherever people reach it. */
  private String at(String address) {
    return house.server().url() + address.replaceFirst(".*(?=/tasket/feed/)", "");
  }

  private static SyndFeed atom(Response answer) throws Exception {
    answer.then().statusCode(200);
    return new SyndFeedInput().build(new StringReader(answer.asString()));
  }

  @Test
  void aProgramReadsWhatOpenedOnABoardWithoutSigningIn() throws Exception {
    String tasket = Steps.open(owner, Posting.small().with("title", TITLE));
    Response made = make(reader, Map.of("board", "everyone"));
    String address = made.path("atom");
    made.then()
        .header("Cache-Control", equalTo("private, no-store"))
        .header("Location", matchesPattern(".*/api/v1/feeds/[0-9a-f-]{36}"))
        .body("atom", matchesPattern("http.*/tasket/feed/[A-Za-z0-9_-]{43}\\.atom"))
        .body("json", matchesPattern("http.*/tasket/feed/[A-Za-z0-9_-]{43}\\.json"));

    Response answer = fetched(address);

    answer
        .then()
        .contentType(startsWith("application/atom+xml"))
        .header("Cache-Control", equalTo("private, no-store"))
        .header("Set-Cookie", nullValue());
    SyndEntry entry =
        atom(answer).getEntries().stream()
            .filter(one -> one.getUri().equals("urn:uuid:" + tasket))
            .findFirst()
            .orElseThrow();
    assertThat(entry.getTitle()).isEqualTo(TITLE);
    assertThat(entry.getLink()).endsWith("/tasket/taskets/" + tasket);
    String secret = address.replaceAll(".*/|\\.atom", "");
    String name = owner.get("/me").path("name");
    assertThat(answer.asString()).doesNotContain(secret).doesNotContain(name);
    assertThat(house.server().log().read()).doesNotContain(secret);

    fetched(made.path("json"))
        .then()
        .statusCode(200)
        .contentType(startsWith("application/feed+json"))
        .body("version", equalTo("https://jsonfeed.org/version/1.1"))
        .body("items.find { it.id == 'urn:uuid:" + tasket + "' }.title", equalTo(TITLE));
  }

  @Test
  void aProgramReadsWhatFitsASavedSearchForAsLongAsItIsKept() {
    String word = "haukikala" + Long.toString(System.nanoTime(), 36).replaceAll("[0-9]", "x");
    String search =
        reader
            .send(Map.of("name", word, "q", word), "/me/saved-searches")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String address = make(reader, Map.of("search", search)).path("json");
    Steps.open(owner, Posting.small().with("title", "Weigh a " + word));

    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> fetched(address).then().body("items.title", hasItem("Weigh a " + word)));

    reader.request().delete("/saved-searches/{id}", search).then().statusCode(200);
    fetched(address).then().statusCode(404);
  }

  @Test
  void itIsNotSentAgainWhileNothingChanged() {
    String address = make(reader, Map.of("board", "everyone")).path("atom");
    String tag = fetched(address).then().statusCode(200).extract().header("ETag");

    given().header("If-None-Match", tag).get(at(address)).then().statusCode(304);
    Steps.open(owner, Posting.small());
    given().header("If-None-Match", tag).get(at(address)).then().statusCode(200);
  }

  @Test
  void itEndsWithTheSightOfTheBoard() {
    String slug = BoardSteps.open(Caller.of(house, "david"), "Feed " + System.nanoTime(), "carol");
    String address = make(reader, Map.of("board", slug)).path("atom");
    fetched(address).then().statusCode(200);

    BoardSteps.change(
        owner, slug, Map.of("audience", Map.of("groups", List.of("tasket-coordinators"))));

    reader.get("/boards/{slug}", slug).then().statusCode(404);
    fetched(address).then().statusCode(404);
    String id =
        reader
            .get("/me/feeds")
            .then()
            .statusCode(200)
            .body("items.size()", equalTo(1))
            .body("items[0].board", nullValue())
            .body("items[0].title.en", equalTo("Shows nothing now"))
            .extract()
            .path("items[0].id");
    reader.request().delete("/feeds/{id}", id).then().statusCode(200);
    reader.get("/me/feeds").then().statusCode(200).body("items", equalTo(List.of()));
  }

  @Test
  void itEndsWithANewOneAndForGood() {
    String first = make(reader, Map.of("board", "everyone")).path("atom");
    Response again = make(reader, Map.of("board", "everyone"));
    fetched(first).then().statusCode(404);
    fetched(again.path("atom")).then().statusCode(200);
    String id = again.path("id");
    reader.get("/feeds/{id}", id).then().statusCode(200).body("atom", nullValue());
    owner.get("/feeds/{id}", id).then().statusCode(404).body("code", equalTo("feed.unknown"));

    for (int time = 0; time < 2; time++) {
      reader
          .request()
          .delete("/feeds/{id}", id)
          .then()
          .statusCode(200)
          .body("open", equalTo(false));
    }
    fetched(again.path("atom")).then().statusCode(404);
  }

  /** Of guesses, twenty are free. */
  @Test
  void oneThatEndedIsNoGuessHoweverOftenItIsFetched() {
    String ended = make(reader, Map.of("board", "everyone")).path("atom");
    String good = make(reader, Map.of("board", "everyone")).path("atom");
    for (int time = 0; time < 30; time++) {
      fetched(ended).then().statusCode(404);
    }

    fetched(good).then().statusCode(200);
    fetched(good.replaceFirst("[A-Za-z0-9_-]{43}", "x".repeat(43))).then().statusCode(404);
  }

  @Test
  void itIsMadeOnceForOneKeyAndNotToldAgain() {
    String key = "feed-" + System.nanoTime();
    for (boolean first : new boolean[] {true, false}) {
      reader
          .request()
          .header("Idempotency-Key", key)
          .contentType("application/json")
          .body(Map.of("board", "everyone"))
          .post("/me/feeds")
          .then()
          .statusCode(201)
          .body("atom", first ? notNullValue() : nullValue());
    }
  }

  @Test
  void whatIsNotUnderstoodIsRefusedAtItsField() {
    String nobodys = UUID.randomUUID().toString();
    Refused.field("board", reader.send(Map.of(), "/me/feeds"));
    Refused.field("board", reader.send(Map.of("board", "no-such-board"), "/me/feeds"));
    Refused.field("search", reader.send(Map.of("search", nobodys), "/me/feeds"));
    Refused.field("search", reader.send(Map.of("search", "no-id"), "/me/feeds"));
    Refused.field(
        "search", reader.send(Map.of("board", "everyone", "search", nobodys), "/me/feeds"));
    Refused.field("atom", reader.send(Map.of("board", "everyone", "atom", "x"), "/me/feeds"));
    reader.get("/feeds/no-id").then().statusCode(404);
  }

  @Test
  void whoeverLeftTheHouseHasNoFeedAnyMore() throws SQLException {
    Caller leaver = Caller.of(house, "elina.eerikkila");
    String address = make(leaver, Map.of("board", "everyone")).path("atom");
    fetched(address).then().statusCode(200);

    vanish("now()");
    try {
      fetched(address).then().statusCode(404);
    } finally {
      vanish("null");
    }
    fetched(address).then().statusCode(200);
  }

  /** As the reading of the directory leaves it. */
  private void vanish(String at) throws SQLException {
    try (Connection connection = house.database().connect();
        PreparedStatement statement =
            connection.prepareStatement(
                "update tasket_person set vanished_at = "
                    + at
                    + " where login = 'elina.eerikkila'")) {
      assertThat(statement.executeUpdate()).isEqualTo(1);
    }
  }
}
