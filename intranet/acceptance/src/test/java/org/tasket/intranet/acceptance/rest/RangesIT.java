package org.tasket.intranet.acceptance.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/** Every range of the product, from both sides. */
@InTheHouse
class RangesIT {

  private Caller aino;
  private Caller bertil;

  @BeforeEach
  void people(House house) {
    aino = Caller.of(house, "aino");
    bertil = Caller.of(house, "bertil");
  }

  static Stream<Arguments> justInside() {
    return Stream.of(
        Arguments.of("plannedMinutes", 5),
        Arguments.of("plannedMinutes", 2_400),
        Arguments.of("seats", 1),
        Arguments.of("seats", 500),
        Arguments.of("title", "Abc"),
        Arguments.of("title", "ä".repeat(120)),
        Arguments.of("description", "ö".repeat(20_000)),
        Arguments.of("language", "fi"),
        Arguments.of("language", "sv"),
        Arguments.of("mode", "ON_SITE"),
        Arguments.of("mode", "EITHER"),
        Arguments.of("openUntil", Posting.inFuture(Duration.ofMinutes(5))),
        Arguments.of("openUntil", Posting.inFuture(Duration.ofDays(180).minusMinutes(1))));
  }

  @ParameterizedTest
  @MethodSource("justInside")
  void justInsideIsTaken(String field, Object value) {
    String tasket = Steps.draft(aino, Posting.small().with(field, value));

    aino.get("/taskets/{id}", tasket).then().body(field, equalTo(value));
  }

  static Stream<Arguments> justOutside() {
    return Stream.of(
        Arguments.of("plannedMinutes", 4),
        Arguments.of("plannedMinutes", 2_401),
        Arguments.of("plannedMinutes", -30),
        Arguments.of("seats", 0),
        Arguments.of("seats", 501),
        Arguments.of("title", "Ab"),
        Arguments.of("title", "   Ab   "),
        Arguments.of("title", "ä".repeat(121)),
        Arguments.of("description", "ö".repeat(20_001)),
        Arguments.of("language", "de"),
        Arguments.of("language", "EN"),
        Arguments.of("mode", "REMOTE"),
        Arguments.of("openUntil", Posting.inFuture(Duration.ofMinutes(-1))),
        Arguments.of("openUntil", Posting.inFuture(Duration.ofDays(180).plusMinutes(5))));
  }

  @ParameterizedTest
  @MethodSource("justOutside")
  void justOutsideIsRefusedByName(String field, Object value) {
    Refused.field(field, aino.send(Posting.small().with(field, value).body(), "/taskets"));
  }

  static Stream<Arguments> wrongKind() {
    return Stream.of(
        Arguments.of("plannedMinutes", "thirty"),
        Arguments.of("plannedMinutes", 30.5),
        Arguments.of("plannedMinutes", 3_000_000_000L),
        Arguments.of("plannedMinutes", List.of(30)),
        Arguments.of("seats", true),
        Arguments.of("title", 42),
        Arguments.of("title", Map.of("en", "Title")),
        Arguments.of("openUntil", "next week"),
        Arguments.of("openUntil", "2026-13-45T00:00:00Z"),
        Arguments.of("sessions", "one"));
  }

  @ParameterizedTest
  @MethodSource("wrongKind")
  void aValueOfAnotherKindIsRefusedByName(String field, Object value) {
    Refused.field(field, aino.send(Posting.small().with(field, value).body(), "/taskets"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"board", "title", "plannedMinutes"})
  void whatIsNeededIsAskedForByName(String field) {
    Refused.field(field, aino.send(Posting.small().without(field).body(), "/taskets"));
  }

  @Test
  void everythingWrongIsSaidAtOnce() {
    Posting wrong = Posting.small().with("title", "A").with("plannedMinutes", 1).with("seats", 0);

    Refused.with(422, aino.send(wrong.body(), "/taskets"))
        .body("errors.field", hasItem("title"))
        .body("errors.field", hasItem("plannedMinutes"))
        .body("errors.field", hasItem("seats"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10_000})
  void actualMinutesJustInsideAreTaken(int minutes) {
    String claim = Steps.claim(bertil, Steps.open(aino, Posting.small()));

    Steps.deliver(bertil, claim, minutes).statusCode(200).body("actualMinutes", equalTo(minutes));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 10_001})
  void actualMinutesJustOutsideAreRefused(int minutes) {
    String claim = Steps.claim(bertil, Steps.open(aino, Posting.small()));

    Response refused = bertil.send(Map.of("actualMinutes", minutes), "/claims/{id}/deliver", claim);

    Refused.field("actualMinutes", refused);
    bertil.get("/claims/{id}", claim).then().body("state", equalTo("ACTIVE"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10_000})
  void confirmedMinutesJustInsideAreTaken(int minutes) {
    String claim = Steps.delivered(bertil, Steps.open(aino, Posting.small()), 30);

    aino.send(
            Map.of("minutes", minutes, "reason", "It took that long"),
            "/claims/{id}/confirm",
            claim)
        .then()
        .statusCode(200)
        .body("state", equalTo("CONFIRMED"));
    bertil
        .get("/me/ledger?limit=100")
        .then()
        .body("items.find { it.claim == '" + claim + "' }.minutes", equalTo(minutes));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 10_001})
  void confirmedMinutesJustOutsideAreRefused(int minutes) {
    String claim = Steps.delivered(bertil, Steps.open(aino, Posting.small()), 30);

    Refused.field(
        "minutes",
        aino.send(Map.of("minutes", minutes, "reason", "No"), "/claims/{id}/confirm", claim));
  }

  @Test
  void seatsDoNotShrinkBelowWhatIsHeld() {
    String tasket = Steps.open(aino, Posting.small().with("seats", 2));
    Steps.claim(bertil, tasket);

    String path = "/taskets/{id}";
    aino.patch(Map.of("seats", 1), aino.etagOf(path, tasket), path, tasket)
        .then()
        .statusCode(200)
        .body("seats", equalTo(1))
        .body("seatsFree", equalTo(0));
    Refused.field("seats", aino.patch(Map.of("seats", 0), aino.etagOf(path, tasket), path, tasket));
  }

  @Test
  void seatsHeldByTwoDoNotBecomeOne(House house) {
    String tasket = Steps.open(aino, Posting.small().with("seats", 2));
    Steps.claim(bertil, tasket);
    Steps.claim(Caller.of(house, "carol"), tasket);

    String etag = aino.etagOf("/taskets/{id}", tasket);
    Refused.with(409, aino.patch(Map.of("seats", 1), etag, "/taskets/{id}", tasket));
  }

  @Test
  void minutesDoNotShrinkWhileSomebodyIsAtIt() {
    String tasket = Steps.open(aino, Posting.small());
    Steps.claim(bertil, tasket);

    String etag = aino.etagOf("/taskets/{id}", tasket);
    Refused.with(409, aino.patch(Map.of("plannedMinutes", 10), etag, "/taskets/{id}", tasket));
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=0", "limit=101", "limit=ten", "minutes=0", "minutes=some"})
  void listsHaveRangesToo(String parameter) {
    Refused.with(422, aino.get("/taskets?" + parameter));
  }
}
