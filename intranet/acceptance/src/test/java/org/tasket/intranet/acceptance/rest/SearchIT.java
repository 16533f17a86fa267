package org.tasket.intranet.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/** Searching over HTTP: what is found, how it is marked and counted, and what nobody may see. */
@InTheHouse
class SearchIT {

  private static final Duration SOON = Duration.ofSeconds(2);

  private House house;
  private Caller aino;
  private Caller bertil;
  private Caller carol;
  private String word;

  @BeforeEach
  void aWordThatNoOtherTestHas(House house) {
    this.house = house;
    aino = Caller.of(house, "aino");
    bertil = Caller.of(house, "bertil");
    carol = Caller.of(house, "carol");
    aino.get("/taskets?q=first"); // a new server's first search takes longer than the index
    word = "z" + UUID.randomUUID().toString().replace("-", "").substring(0, 14);
  }

  private Posting posting(String title) {
    return Posting.small().with("title", title);
  }

  private static ValidatableResponse found(Caller who, Map<String, ?> query) {
    return who.ask(query, "/taskets").then().statusCode(200);
  }

  private void awaitTotal(Caller who, int total, Map<String, ?> query) {
    await().atMost(SOON).untilAsserted(() -> found(who, query).body("total", equalTo(total)));
  }

  @Test
  void wordsAreFoundInflectedAndMarkedAndNothingInThemIsHtml() {
    String id =
        Steps.open(
            aino,
            posting("Lue " + word + "-kyselyn kysymykset")
                .with("language", "fi")
                .with("description", "<b>Lomakkeen</b> kentät, " + word + "."));
    Map<String, String> query = Map.of("q", "lomakkeet " + word);
    awaitTotal(bertil, 1, query);

    found(bertil, query)
        .body("items.id", contains(id))
        .body("items[0].found.title.text", equalTo("Lue " + word + "-kyselyn kysymykset"))
        .body(
            "items[0].found.title.marks",
            equalTo(List.of(Map.of("from", 4, "to", 4 + word.length()))))
        .body("items[0].found.excerpt.text", equalTo("Lomakkeen kentät, " + word + "."))
        .body("items[0].found.excerpt.marks", hasSize(2))
        .body("forgiven", equalTo(false))
        .body("facets.language", equalTo(List.of(Map.of("value", "fi", "name", "fi", "count", 1))))
        .body("facets.board.value", contains("everyone"))
        .body("facets.starts.value", contains("ANY_TIME"));
  }

  @Test
  void whatIsMistypedIsFoundWhereNothingElseIs() {
    Steps.open(aino, posting("Check the " + word + " glossary"));
    awaitTotal(bertil, 1, Map.of("q", word));
    String wrong = word.substring(0, 6) + word.substring(7);

    found(bertil, Map.of("q", wrong)).body("total", equalTo(1)).body("forgiven", equalTo(true));
  }

  @Test
  void facetsNarrowAndPiecesFollowOneAnother() {
    for (int i = 0; i < 5; i++) {
      Steps.open(aino, posting("Sort " + word).with("plannedMinutes", 10 + i * 20));
    }
    awaitTotal(bertil, 5, Map.of("q", word));

    ValidatableResponse first =
        found(bertil, Map.of("q", word, "sort", "shortest", "limit", 2))
            .body("items.plannedMinutes", contains(10, 30))
            .body("facets.minutes.value", contains("15", "30", "60", "120"))
            .body("facets.minutes.count", contains(1, 2, 3, 5));
    String next = first.extract().path("next");
    found(bertil, Map.of("q", word, "sort", "shortest", "limit", 2, "cursor", next))
        .body("items.plannedMinutes", contains(50, 70));
    found(bertil, Map.of("q", word, "minutes", 30)).body("total", equalTo(2));
    found(bertil, Map.of("q", word, "starts", "WEEK")).body("total", equalTo(0));
  }

  /** Two boards of two kinds, three owners, skills by several words, and all else that differs. */
  private void tasketsOfAllSorts() {
    Caller david = Caller.of(house, "david");
    String volunteers = "volunteers-" + System.nanoTime();
    david
        .send(Map.of("slug", volunteers, "title", "Volunteers", "kind", "VOLUNTEERING"), "/boards")
        .then()
        .statusCode(201);
    BoardSteps.change(david, volunteers, Map.of("managers", List.of("carol")));
    Object soon = List.of(RuledBoard.session(3, 1));
    Object later = List.of(RuledBoard.session(30, 1), RuledBoard.session(5, 1));
    sort("fi", "ONLINE", 10).with("skills", List.of("oikoluku", "Knots " + word)).open(aino);
    sort("sv", "ON_SITE", 20).with("skills", List.of("korrekturläsning")).open(bertil);
    sort("en", "EITHER", 30)
        .with("skills", List.of("PROOFREADING", "copy-editing", "Swedish"))
        .open(carol);
    sort("en", "ONLINE", 90).with("skills", List.of("KNOTS " + word)).open(aino);
    sort("en", "EITHER", 200).with("skills", List.of("Knots " + word, "suomi")).open(bertil);
    sort("fi", "ON_SITE", 60).on(volunteers).open(carol);
    sort("sv", "ONLINE", 15).on(volunteers).at(soon).open(aino);
    sort("fi", "EITHER", 120).at(later).with("skills", List.of("kielenhuolto")).open(bertil);
  }

  private Sort sort(String language, String mode, int minutes) {
    Posting any =
        posting("Sort " + word)
            .with("language", language)
            .with("mode", mode)
            .with("plannedMinutes", minutes)
            .with("openUntil", Posting.inFuture(Duration.ofDays(60)));
    return new Sort(mode.equals("ONLINE") ? any : any.with("place", "Helsinki"));
  }

  private record Sort(Posting posting) {
    Sort with(String field, Object value) {
      return new Sort(posting.with(field, value));
    }

    /** Work for others says for whom. */
    Sort on(String volunteers) {
      return with("board", volunteers).with("organisation", "The neighbours");
    }

    Sort at(Object sessions) {
      return new Sort(posting.without("seats").with("sessions", sessions));
    }

    void open(Caller owner) {
      Steps.open(owner, posting);
    }
  }

  @Test
  void whoeverChoosesWhatAFacetCountsFindsAsMany() {
    tasketsOfAllSorts();
    awaitTotal(aino, 8, Map.of("q", word));
    Map<String, List<Map<String, ?>>> facets =
        found(aino, Map.of("q", word)).extract().path("facets");

    assertThat(counts(facets, "language")).isEqualTo(Map.of("en", 3, "fi", 3, "sv", 2));
    assertThat(counts(facets, "doable")).isEqualTo(Map.of("ONLINE", 6, "ON_SITE", 5));
    assertThat(counts(facets, "kind")).isEqualTo(Map.of("MICRO_WORK", 6, "VOLUNTEERING", 2));
    assertThat(counts(facets, "starts")).isEqualTo(Map.of("ANY_TIME", 6, "WEEK", 2, "LATER", 1));
    assertThat(counts(facets, "minutes")).isEqualTo(Map.of("15", 2, "30", 4, "60", 5, "120", 7));
    assertThat(facets.get("board")).hasSize(2);
    assertThat(counts(facets, "department").values().stream().mapToInt(count -> count).sum())
        .isEqualTo(8);
    assertThat(named(facets, "skill"))
        .isEqualTo(
            Map.of("oikoluku", 4, "Knots " + word, 3, "ruotsin kieli", 1, "suomen kieli", 1));

    assertThat(choosesAll(Map.of("q", word), facets)).isGreaterThanOrEqualTo(22);
    for (String asked : List.of("OIKOLUKU", "korrekturläsning", "copy-editing", "Proofreading")) {
      found(bertil, Map.of("q", word, "skill", asked)).body("total", equalTo(4));
    }
    found(bertil, Map.of("q", word)).body("facets.skill.name", hasItem("korrekturläsning"));
  }

  /** Chooses each value in place of what was chosen of its facet; how many there were. */
  private int choosesAll(Map<String, ?> start, Map<String, List<Map<String, ?>>> facets) {
    int chosen = 0;
    for (String facet : facets.keySet()) {
      for (Map.Entry<String, Integer> value : counts(facets, facet).entrySet()) {
        Map<String, Object> query = new HashMap<>(start);
        query.put(facet, value.getKey());
        assertThat(found(aino, query).extract().<Integer>path("total"))
            .as("%s %s from %s", facet, value, start)
            .isEqualTo(value.getValue());
        chosen++;
      }
    }
    return chosen;
  }

  @Test
  void soDoesWhoeverHasChosenOthersBefore() {
    tasketsOfAllSorts();
    awaitTotal(aino, 8, Map.of("q", word));
    Map<String, List<Map<String, ?>>> facets =
        found(aino, Map.of("q", word)).extract().path("facets");
    Random chance = new Random(8);

    for (int start = 0; start < 10; start++) {
      Map<String, Object> query = new HashMap<>(Map.of("q", word, "minutes", 45));
      List<String> names = new ArrayList<>(new TreeSet<>(facets.keySet()));
      Collections.shuffle(names, chance);
      for (String facet : names.subList(0, 1 + start % 3)) {
        List<String> values = new ArrayList<>(new TreeSet<>(counts(facets, facet).keySet()));
        query.put(facet, values.get(chance.nextInt(values.size())));
      }
      ValidatableResponse narrowed = found(aino, query);
      Map<String, List<Map<String, ?>>> counted = narrowed.extract().path("facets");
      query.keySet().stream()
          .filter(facets::containsKey)
          .forEach(
              facet ->
                  assertThat(counts(counted, facet))
                      .as("%s of %s", facet, query)
                      .containsEntry(
                          query.get(facet).toString(), narrowed.extract().path("total")));
      choosesAll(query, counted);
    }
  }

  private static Map<String, Integer> counts(
      Map<String, List<Map<String, ?>>> facets, String facet) {
    return by("value", facets.get(facet));
  }

  private static Map<String, Integer> named(
      Map<String, List<Map<String, ?>>> facets, String facet) {
    return by("name", facets.get(facet));
  }

  private static Map<String, Integer> by(String key, List<Map<String, ?>> values) {
    Map<String, Integer> counts = new HashMap<>();
    values.forEach(value -> counts.put((String) value.get(key), (Integer) value.get("count")));
    assertThat(counts).hasSameSizeAs(values);
    return counts;
  }

  /** With words of the index, without of the database: both in the same order. */
  @Test
  void theNewestTheOneThatEndsFirstOrTheShortestComesFirst() {
    String board = RuledBoard.of(Caller.of(house, "david"), Map.of());
    String first = sorted(board, 3, 45);
    String second = sorted(board, 1, 60);
    String third = sorted(board, 2, 15);
    awaitTotal(bertil, 3, Map.of("q", word));

    for (Map<String, String> query : List.of(Map.of("q", word), Map.of("board", board))) {
      inOrder(query, "newest", third, second, first);
      inOrder(query, "ending", second, third, first);
      inOrder(query, "shortest", third, first, second);
    }
  }

  private String sorted(String board, int days, int minutes) {
    return Steps.open(
        aino,
        posting("Sort " + word)
            .with("board", board)
            .with("openUntil", Posting.inFuture(Duration.ofDays(days)))
            .with("plannedMinutes", minutes));
  }

  private void inOrder(Map<String, String> query, String sort, String... ids) {
    Map<String, String> sorted = new HashMap<>(query);
    sorted.put("sort", sort);
    found(bertil, sorted).body("items.id", contains(ids));
  }

  @Test
  void aChangeIsFoundWithinTwoSecondsAndSoIsAnEnd() {
    String id = Steps.open(aino, posting("Read one page"));
    aino.patch(
            Map.of("title", "Read one " + word),
            aino.etagOf("/taskets/{id}", id),
            "/taskets/{id}",
            id)
        .then()
        .statusCode(200);
    awaitTotal(bertil, 1, Map.of("q", word));

    aino.send(Map.of("reason", "Not needed"), "/taskets/{id}/cancel", id).then().statusCode(200);

    awaitTotal(bertil, 0, Map.of("q", word));
  }

  @Test
  void whoIsOutsideAnAudienceFindsAndCountsAndIsSuggestedNothing() {
    String slug = RuledBoard.of(Caller.of(house, "david"), Map.of());
    String digi = aino.get("/departments").path("items.find { it.code == 'digi' }.id");
    BoardSteps.change(
        carol,
        slug,
        Map.of(
            "audience",
            Map.of("departments", List.of(Map.of("department", digi, "subUnits", true)))));
    Steps.open(carol, posting("Sort " + word).with("board", slug));
    awaitTotal(aino, 1, Map.of("q", word));

    found(bertil, Map.of("q", word)).body("total", equalTo(0)).body("facets.board", empty());
    suggested(aino, word.substring(0, 9)).body("items.text", hasItem("Sort " + word));
    suggested(bertil, word.substring(0, 9)).body("items.text", not(hasItem("Sort " + word)));
    bertil
        .request()
        .queryParams(Map.of("q", word, "board", slug))
        .get("/taskets")
        .then()
        .statusCode(422)
        .body("errors.field", contains("board"));
    bertil
        .request()
        .queryParams(Map.of("q", word, "board", slug))
        .get("/taskets/suggestions")
        .then()
        .statusCode(422)
        .body("errors.field", contains("board"));
    aino.request()
        .queryParams(Map.of("q", word, "board", "everyone"))
        .get("/taskets/suggestions")
        .then()
        .statusCode(200)
        .body("items", empty());
    found(bertil, Map.of("q", "")).body("facets.board.value", not(hasItem(slug)));

    BoardSteps.showToEveryone(carol, slug);
    found(bertil, Map.of("q", word)).body("total", equalTo(1));
  }

  private static ValidatableResponse suggested(Caller who, String typed) {
    return who.request().queryParam("q", typed).get("/taskets/suggestions").then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({
    "sort, best",
    "starts, SOON",
    "language, de",
    "department, digi",
    "stage, OPEN",
    "mine, true",
    "minutes, 0",
    "limit, 101",
    "cursor, abc",
    "doable, HERE"
  })
  void badInputIsNamed(String field, String value) {
    bertil
        .request()
        .queryParams(Map.of("q", "page", field, value))
        .get("/taskets")
        .then()
        .statusCode(422)
        .body("errors.field", contains(field))
        .body("errors[0].message", notNullValue());
  }

  @Test
  void aTextIsNoLongerThanTwoHundredCharacters() {
    for (String path : List.of("/taskets", "/taskets/suggestions")) {
      bertil
          .request()
          .queryParam("q", "x".repeat(201))
          .get(path)
          .then()
          .statusCode(422)
          .body("errors.field", contains("q"));
    }
  }

  @Test
  void aListWithoutWordsIsTheListItWas() {
    bertil.get("/taskets?limit=1").then().statusCode(200).body("$", not(hasKey("facets")));
    bertil.get("/taskets?q=&limit=1").then().statusCode(200).body("$", hasKey("facets"));
  }

  @Test
  void healthTellsAdministratorsOfTheIndex() {
    Caller frank = Caller.of(house, "frank");
    new Caller(frank.api().replace("/api/v1", ""), frank.login(), frank.password())
        .get("/health")
        .then()
        .statusCode(200)
        .body("checks.name", hasItems("search"))
        .body("checks.find { it.name == 'search' }.detail", equalTo("follows the database"));
  }
}
