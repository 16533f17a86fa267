package org.tasket.intranet.acceptance.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/** One's own calendar, as a program fetches it, on PostgreSQL. */
@InTheHouse
class CalendarIT {

  private static final String WEEK = Posting.inFuture(Duration.ofDays(7));
  private static final String LATER = Posting.inFuture(Duration.ofDays(7).plusHours(2));

  private House house;
  private Caller owner;
  private Caller helper;

  @BeforeEach
  void people(House house) {
    this.house = house;
    owner = Caller.of(house, "carol");
    helper = Caller.of(house, "bertil");
  }

  /** A new address of somebody's, at the server itself. */
  private String addressOf(Caller who) {
    String address = who.post("/me/calendar").then().statusCode(201).extract().path("address");
    return house.server().url() + address.replaceFirst(".*(?=/tasket/)", "");
  }

  private static Response fetched(String address) {
    return given().get(address);
  }

  private static List<VEvent> events(Response calendar) throws Exception {
    calendar.then().statusCode(200);
    Calendar read = new CalendarBuilder().build(new StringReader(calendar.asString()));
    assertThat(read.validate().getEntries()).isEmpty();
    return read.getComponents("VEVENT");
  }

  private static String value(VEvent event, String property) {
    return event.getProperty(property).map(Property::getValue).orElseThrow();
  }

  private static VEvent named(List<VEvent> events, String uid) {
    return events.stream()
        .filter(event -> value(event, "UID").equals(uid))
        .findFirst()
        .orElseThrow();
  }

  private String session(String title) {
    Map<String, ?> session =
        Map.of("start", WEEK, "end", LATER, "zone", "Europe/Helsinki", "seats", 2);
    return Steps.open(
        owner,
        Posting.small().without("seats").with("title", title).with("sessions", List.of(session)));
  }

  @Test
  void aProgramReadsWhatSomebodyHasOnWithoutSigningIn() throws Exception {
    String claim = Steps.claim(helper, session("Sort, file; \\ and \"label\""));

    VEvent event = named(events(fetched(addressOf(helper))), claim);

    assertThat(value(event, "SUMMARY")).isEqualTo("Sort, file; \\ and \"label\"");
    assertThat(Instant.from(event.<DtStart<Temporal>>getRequiredProperty("DTSTART").getDate()))
        .isEqualTo(Instant.parse(WEEK));
    assertThat(value(event, "URL")).contains("/tasket/taskets/");
    assertThat(named(events(fetched(addressOf(helper))), claim + "-hold")).isNotNull();
  }

  @Test
  void theOwnerHasTheSessionToo() throws Exception {
    String tasket = session("Taste the soup");
    String session = owner.get("/taskets/{id}", tasket).path("sessions[0].id");

    assertThat(value(named(events(fetched(addressOf(owner))), session), "SUMMARY"))
        .isEqualTo("Taste the soup");
  }

  @Test
  void whatIsGivenBackIsGone() {
    String claim = Steps.claim(helper, session("Water the plants"));
    String address = addressOf(helper);
    assertThat(fetched(address).asString()).contains(claim);

    helper.send(Map.of("reason", "Ill"), "/claims/{id}/withdraw", claim).then().statusCode(200);

    assertThat(fetched(address).asString()).doesNotContain(claim);
  }

  @Nested
  class TheAddress {

    @Test
    void isToldOnceAndIsNotInTheLog() {
      String address =
          helper
              .post("/me/calendar")
              .then()
              .statusCode(201)
              .header("Cache-Control", equalTo("private, no-store"))
              .header("Location", matchesPattern(".*/api/v1/me/calendar"))
              .body("open", equalTo(true))
              .body("madeAt", notNullValue())
              .body("address", matchesPattern("http.*/tasket/calendar/[A-Za-z0-9_-]{43}\\.ics"))
              .extract()
              .path("address");
      helper
          .get("/me/calendar")
          .then()
          .statusCode(200)
          .body("open", equalTo(true))
          .body("address", nullValue());
      fetched(house.server().url() + address.replaceFirst(".*(?=/tasket/)", ""))
          .then()
          .statusCode(200);

      assertThat(house.server().log().read()).doesNotContain(address.replaceAll(".*/|\\.ics", ""));
    }

    @Test
    void isMadeOnceForOneKeyAndNotToldAgain() {
      String key = "calendar-" + System.nanoTime();
      String address = made(key).body("address", notNullValue()).extract().path("address");

      made(key).body("address", nullValue()).body("open", equalTo(true));

      fetched(house.server().url() + address.replaceFirst(".*(?=/tasket/)", ""))
          .then()
          .statusCode(200);
    }

    private ValidatableResponse made(String key) {
      return helper
          .request()
          .header("Idempotency-Key", key)
          .post("/me/calendar")
          .then()
          .statusCode(201);
    }

    @Test
    void endsWithANewOneAndForGood() {
      String first = addressOf(helper);
      String second = addressOf(helper);
      fetched(first).then().statusCode(404);
      fetched(second).then().statusCode(200);

      for (int time = 0; time < 2; time++) {
        helper
            .post("/me/calendar/revoke")
            .then()
            .statusCode(200)
            .body("open", equalTo(false))
            .body("madeAt", nullValue());
      }
      fetched(second).then().statusCode(404);
      helper.get("/me/calendar").then().statusCode(200).body("open", equalTo(false));
    }

    @Test
    void takesNoFields() {
      Refused.field("for", helper.send(Map.of("for", "aino"), "/me/calendar"));
      Refused.field("all", helper.send(Map.of("all", true), "/me/calendar/revoke"));
    }
  }

  @Nested
  class TheAnswer {

    @Test
    void isKeptByNobodyAndBeginsNoSession() {
      fetched(addressOf(helper))
          .then()
          .statusCode(200)
          .contentType(startsWith("text/calendar"))
          .header("Content-Type", matchesPattern("(?i).*charset=utf-8"))
          .header("Cache-Control", equalTo("private, no-store"))
          .header("X-Content-Type-Options", equalTo("nosniff"))
          .header("Set-Cookie", nullValue());
    }

    @Test
    void isNotSentAgainWhileNothingChanged() {
      String address = addressOf(helper);
      String tag = fetched(address).then().extract().header("ETag");

      given()
          .header("If-None-Match", tag)
          .get(address)
          .then()
          .statusCode(304)
          .header("ETag", equalTo(tag));
      Steps.claim(helper, session("Something new"));
      given().header("If-None-Match", tag).get(address).then().statusCode(200);
    }

    @Test
    void isTheSameForAllThatOpensNothing() {
      String ended = addressOf(helper);
      helper.post("/me/calendar/revoke").then().statusCode(200);
      Response unknown = fetched(house.server().url() + calendar("x".repeat(43) + ".ics"));
      Response over = fetched(ended);

      assertThat(unknown.statusCode()).isEqualTo(404);
      assertThat(over.statusCode()).isEqualTo(404);
      assertThat(over.asString()).isEqualTo(unknown.asString()).isEmpty();
      assertThat(headers(over)).isEqualTo(headers(unknown));
    }

    private List<String> headers(Response answer) {
      return answer.headers().asList().stream()
          .filter(header -> !header.getName().equalsIgnoreCase("Date"))
          .map(Header::toString)
          .sorted()
          .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.ics", "..%2f..%2fme.ics", "%00.ics", "x/y.ics", "me"})
    void isNoneToWhatIsNoAddress(String end) {
      given()
          .urlEncodingEnabled(false)
          .redirects()
          .follow(false)
          .get(house.server().url() + calendar(end))
          .then()
          .statusCode(oneOf(400, 404));
    }

    @Test
    void changesNothing() {
      String address = addressOf(helper);

      given().post(address).then().statusCode(405);
      given().delete(address).then().statusCode(405);
      given().head(address).then().statusCode(200);
      fetched(address).then().statusCode(200);
    }

    /** Sixty readings are free. */
    @Test
    void comesLaterToWhoeverAsksAllTheTime() {
      String address = addressOf(helper);
      Response last = fetched(address);
      for (int time = 0; time < 65 && last.statusCode() == 200; time++) {
        last = fetched(address);
      }

      last.then().statusCode(429).header("Retry-After", notNullValue());
    }

    private String calendar(String end) {
      return "/tasket/calendar/" + end;
    }
  }

  @Test
  void whoeverLeftTheHouseHasNoCalendarAnyMore() throws SQLException {
    Caller leaver = Caller.of(house, "elina.eerikkila");
    String address = addressOf(leaver);
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
