package org.tasket.intranet.acceptance.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;

/** What a browser sends by itself must not be enough for another site to change something. */
@InTheHouse
class BrowserDefencesIT {

  private static Response postWith(House house, String header, String value) {
    return Caller.of(house, "aino")
        .request()
        .header(header, value)
        .contentType(ContentType.JSON)
        .body(Posting.small().body())
        .post("/taskets");
  }

  @ParameterizedTest
  @CsvSource({
    "Origin, https://evil.example",
    "Origin, null",
    "Origin, http://127.0.0.1.evil.example",
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site"
  })
  void aChangeAskedForByAnotherSiteIsRefused(String header, String value, House house) {
    Refused.with(403, postWith(house, header, value)).body("code", equalTo("origin.foreign"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"same-origin", "none"})
  void aChangeAskedForByOurOwnPagesIsMade(String site, House house) {
    postWith(house, "Sec-Fetch-Site", site).then().statusCode(201);
  }

  @Test
  void everyAnswerIsKeptByNoCache(House house) {
    Caller aino = Caller.of(house, "aino");
    String tasket = Steps.open(aino, Posting.small());

    for (String path :
        new String[] {
          "/me",
          "/boards",
          "/boards/everyone",
          "/taskets",
          "/me/taskets",
          "/me/claims",
          "/me/ledger",
          "/taskets/" + tasket,
          "/taskets/" + tasket + "/claims"
        }) {
      aino.get(path).then().statusCode(200).header("Cache-Control", equalTo("private, no-store"));
    }
  }

  @Test
  void aLanguageIsSwitchedOnPagesOnly(House house) {
    Caller.of(house, "aino")
        .request()
        .redirects()
        .follow(false)
        .get("/boards?language=fi")
        .then()
        .statusCode(200)
        .header("Set-Cookie", nullValue());
  }

  @Test
  void theOpenApiDocumentIsForEverybody(House house) {
    RestAssured.get(house.server().url() + "/tasket/api/v1/openapi.json")
        .then()
        .statusCode(200)
        .body("openapi", startsWith("3."));
  }
}
