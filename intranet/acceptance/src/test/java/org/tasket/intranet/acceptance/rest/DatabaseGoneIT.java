package org.tasket.intranet.acceptance.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.restassured.response.Response;
import java.net.HttpCookie;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.Accessible;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.house.PlainBrowser;

/** The database goes away and comes back. */
@InTheHouse
class DatabaseGoneIT {

  /** What health was told counts for a second, and a stopped server takes a moment to notice. */
  private static final Duration REMEMBERED = Duration.ofSeconds(5);

  private static final Duration RECOVERY = Duration.ofSeconds(30);

  private static Response health(House house) {
    return given().get(house.server().url() + "/tasket/health");
  }

  private static Response healthFor(House house, String login, String password) {
    return given()
        .auth()
        .preemptive()
        .basic(login, password)
        .get(house.server().url() + "/tasket/health");
  }

  @Test
  void healthSaysSoAndAllRecoversAlone(House house, Browser browser) {
    Caller aino = Caller.of(house, "aino");
    String tasket = Steps.open(aino, Posting.small());
    health(house).then().statusCode(200).body("status", equalTo("UP"));
    PlainBrowser reader = PlainBrowser.of(house, "aino");
    Page eyes = browser.visitor("en");

    house.postgres().stop();
    try {
      await()
          .atMost(REMEMBERED)
          .untilAsserted(
              () -> health(house).then().statusCode(503).body("status", equalTo("DOWN")));
      theServersOwnHealthSays(house, 503, "DOWN");
      Refused.with(503, aino.get("/taskets/{id}", tasket))
          .body("code", equalTo("database.unavailable"));
      onlyAdministratorsHearWhy(house);
      PlainBrowser.Sheet page = reader.open("/tasket/boards");
      assertThat(page.status()).isEqualTo(503);
      assertThat(page.text()).contains("Tasket is having a rest");
      itIsSaidToEverybody(eyes, reader, house.server().url());
    } finally {
      house.postgres().start();
      eyes.context().close();
    }

    await()
        .atMost(RECOVERY)
        .untilAsserted(() -> health(house).then().statusCode(200).body("status", equalTo("UP")));
    theServersOwnHealthSays(house, 200, "UP");
    aino.get("/taskets/{id}", tasket).then().statusCode(200).body("state", equalTo("OPEN"));
    Steps.claim(Caller.of(house, "bertil"), tasket);
  }

  /** Whoever reads it, in whatever language. */
  private static void itIsSaidToEverybody(Page eyes, PlainBrowser reader, String server) {
    eyes.context().addCookies(reader.cookies().stream().map(it -> cookie(it, server)).toList());
    eyes.navigate(server + "/tasket/boards");
    assertThat(eyes.locator("h1").innerText()).isEqualTo("Tasket is having a rest");
    Accessible.check(eyes, "page-resting");
    eyes.setViewportSize(320, 700);
    for (String language : List.of("fi", "sv")) {
      eyes.context()
          .addCookies(List.of(cookie(new HttpCookie("tasket-language", language), server)));
      eyes.reload();
      assertThat(eyes.locator("html").getAttribute("lang")).isEqualTo(language);
      assertThat(eyes.evaluate("document.documentElement.scrollWidth")).as(language).isEqualTo(320);
    }
  }

  private static Cookie cookie(HttpCookie kept, String server) {
    return new Cookie(kept.getName(), kept.getValue()).setUrl(server + "/tasket/");
  }

  private static void theServersOwnHealthSays(House house, int status, String word) {
    given()
        .get(house.server().url() + "/health/ready")
        .then()
        .statusCode(status)
        .body("checks.find { it.name == 'tasket' }.status", equalTo(word));
  }

  /** The directory alone says who is one: no row can be read now. */
  private static void onlyAdministratorsHearWhy(House house) {
    healthFor(house, "frank", "tasket")
        .then()
        .statusCode(503)
        .body("checks.find { it.name == 'database' }.status", equalTo("DOWN"))
        .body(
            "checks.find { it.name == 'database' }.detail",
            anyOf(startsWith("no connection"), equalTo("the database does not answer")))
        .body("checks.find { it.name == 'directory' }.status", equalTo("UP"));
    assertThat(healthFor(house, "frank", "wrong").asString()).isEqualTo(health(house).asString());
    assertThat(healthFor(house, "aino", "tasket").asString()).isEqualTo(health(house).asString());
  }

  @Test
  void onlyAdministratorsHearTheReasons(House house) {
    assertThat(health(house).asString()).doesNotContain("PostgreSQL");
    assertThat(healthFor(house, "aino", "tasket").asString()).isEqualTo(health(house).asString());
    healthFor(house, "frank", "tasket").then().statusCode(200).body(containsString("PostgreSQL"));
  }
}
