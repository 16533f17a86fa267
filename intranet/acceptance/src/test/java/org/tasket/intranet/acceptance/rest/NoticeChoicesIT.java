package org.tasket.intranet.acceptance.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasket.intranet.acceptance.house.Crowd;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.house.MailToStop;

/** What of somebody's notices comes by mail. */
@InTheHouse
class NoticeChoicesIT {

  private Caller eeva;

  @BeforeEach
  void asUsual(House house) {
    eeva = Caller.of(house, "eeva");
    put("*", Map.of()).then().statusCode(200);
  }

  private Response put(String ifMatch, Object body) {
    return eeva.request()
        .contentType(ContentType.JSON)
        .header("If-Match", ifMatch)
        .body(body)
        .put("/me/notice-choices");
  }

  @Test
  void whatIsUsualHoldsUntilSomebodyChooses(House house) {
    Caller.of(house, "frank")
        .get("/me/notice-choices")
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"0\""))
        .body("choices.SEAT", equalTo("AT_ONCE"))
        .body("choices.REPORTS", equalTo("DAILY"))
        .body("quiet.from", equalTo(20))
        .body("quiet.until", equalTo(7))
        .body("zone", equalTo("Europe/Helsinki"))
        .body("language", nullValue())
        .body("mail.sent", equalTo(false))
        .body("mail.refused", nullValue());
  }

  @Test
  void whatIsChosenHolds() {
    put(
            "*",
            Map.of(
                "choices",
                Map.of("SEAT", "WEEKLY", "TALK", "NEVER"),
                "quiet",
                Map.of("from", 18, "until", 9),
                "zone",
                "America/New_York",
                "language",
                "sv"))
        .then()
        .statusCode(200);

    eeva.get("/me/notice-choices")
        .then()
        .body("choices.SEAT", equalTo("WEEKLY"))
        .body("choices.TALK", equalTo("NEVER"))
        .body("choices.HELPERS", equalTo("AT_ONCE"))
        .body("quiet.from", equalTo(18))
        .body("zone", equalTo("America/New_York"))
        .body("language", equalTo("sv"));
  }

  @Test
  void aChangeNamesWhatItWasMadeFrom() {
    String seen = eeva.etagOf("/me/notice-choices");
    put(seen, Map.of("language", "fi")).then().statusCode(200);

    Refused.with(412, put(seen, Map.of("language", "sv")));
    eeva.request()
        .contentType(ContentType.JSON)
        .body(Map.of())
        .put("/me/notice-choices")
        .then()
        .statusCode(428);
    eeva.get("/me/notice-choices").then().body("language", equalTo("fi"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"choices\": {\"REPORTS\": \"AT_ONCE\"}} | choices.REPORTS",
        "{\"choices\": {\"SEAT\": \"SOMETIMES\"}} | choices.SEAT",
        "{\"choices\": []} | choices",
        "{\"quiet\": {\"from\": 5, \"until\": 5}} | quiet.until",
        "{\"quiet\": {\"from\": 5}} | quiet.until",
        "{\"quiet\": {\"from\": -1, \"until\": 5}} | quiet.from",
        "{\"zone\": \"Mars/Olympus\"} | zone",
        "{\"language\": \"de\"} | language",
        "{\"mail\": {}} | mail",
        "{\"volume\": 11} | volume"
      })
  void whatIsNotAllowedIsRefusedByName(String body, String field) {
    put("*", body).then().statusCode(422).body("errors.field", contains(field));
  }

  /** The address in a mail, for whoever has the mail: nobody is signed in. */
  @Nested
  class StoppingByOneClick {

    private String address;

    @BeforeEach
    void aMail(House house) {
      String tasket = Steps.open(eeva, Posting.small());
      address = house.server().url() + "/tasket" + MailToStop.about(house, tasket, "eeva");
    }

    private void holds(String pace) {
      eeva.get("/me/notice-choices")
          .then()
          .body("choices.HELPERS", equalTo(pace))
          .body("choices.SEAT", equalTo("AT_ONCE"));
    }

    @Test
    void lookingAsksAndChangesNothing() {
      given()
          .header("Accept-Language", "en")
          .get(address)
          .then()
          .statusCode(200)
          .body(containsString("No more mail like this?"));
      given().head(address).then().statusCode(200);

      holds("AT_ONCE");
    }

    @Test
    void aMailProgramStopsByAPostWhateverItsForm() {
      given().formParam("List-Unsubscribe", "One-Click").post(address).then().statusCode(200);
      holds("NEVER");

      put("*", Map.of()).then().statusCode(200);
      given().multiPart("List-Unsubscribe", "One-Click").post(address).then().statusCode(200);
      holds("NEVER");
      given().formParam("List-Unsubscribe", "One-Click").post(address).then().statusCode(200);
    }

    @Test
    void severalAtOnceAllStopIt(House house) {
      String tasket = Steps.open(eeva, Posting.small());
      String other = house.server().url() + "/tasket" + MailToStop.about(house, tasket, "eeva");

      List<Response> answers =
          Crowd.atOnce(
              List.of(address, address, other, other, address, other),
              one -> given().formParam("List-Unsubscribe", "One-Click").post(one));

      assertThat(answers).extracting(Response::statusCode).containsOnly(200);
      holds("NEVER");
    }

    @Test
    void anotherSiteCannotPressTheButton() {
      given()
          .header("Origin", "https://elsewhere.example.org")
          .formParam("List-Unsubscribe", "One-Click")
          .post(address)
          .then()
          .statusCode(403);

      holds("AT_ONCE");
    }

    @Test
    void whatIsNoAddressOfOursIsNotFound() {
      String other = address.substring(0, address.length() - 2) + "AA";
      for (String wrong : new String[] {other, address + "x", address.replaceAll("t=.*", "t=")}) {
        given().get(wrong).then().statusCode(404);
        given().formParam("List-Unsubscribe", "One-Click").post(wrong).then().statusCode(404);
      }
      given().get(address.replaceAll("\\?.*", "")).then().statusCode(404);

      holds("AT_ONCE");
    }
  }
}
