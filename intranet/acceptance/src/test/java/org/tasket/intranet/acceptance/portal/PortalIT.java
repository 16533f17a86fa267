package org.tasket.intranet.acceptance.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.tasket.intranet.acceptance.house.Accessible;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.house.Portal;
import org.tasket.intranet.acceptance.rest.Caller;

/** Bertil at work: he signs in on the intranet's portal once, and finds Tasket on its home page. */
@InTheHouse
@TestInstance(Lifecycle.PER_CLASS)
class PortalIT {

  private Portal portal;
  private Caller aino;
  private Caller bertil;
  private Page page;

  @BeforeAll
  void theServer(House house) {
    portal = new Portal(house);
    aino = Caller.at(portal.server(), "aino");
    bertil = Caller.at(portal.server(), "bertil");
  }

  @AfterAll
  void close() {
    if (portal != null) {
      portal.close();
    }
  }

  @BeforeEach
  void bertilSignsInOnThePortal(Browser browser) {
    page = browser.visitor("en");
    page.navigate(portal.home());
    page.getByLabel("User name").fill(bertil.login());
    page.getByLabel("Password").fill(bertil.password());
    button("Sign in").click();
    assertThat(page).hasURL(portal.home());
  }

  @AfterEach
  void bertilLeaves() {
    page.context().close();
  }

  @Test
  void tasketAsksForNothingMore() {
    assertThat(page.navigate(tasket()).status()).isEqualTo(200);

    assertThat(page).hasURL(tasket());
    assertThat(page.getByRole(AriaRole.BANNER)).containsText("Bertil");
    assertThat(statusOfMe()).isEqualTo(200);
  }

  @Test
  void everybodyCanUseTheHomePage() {
    open("Check a long heading that has to break on the narrowest of telephones");
    page.reload();
    assertThat(board().getByRole(AriaRole.BUTTON).first()).isVisible();

    Accessible.check(page, "portal-home");
  }

  /** Has Aino post and publish a tasket with one seat, and answers with its id. */
  private String open(String title) {
    String id =
        aino.request()
            .contentType(ContentType.JSON)
            .body(
                Map.of(
                    "board",
                    "everyone",
                    "title",
                    title,
                    "description",
                    "Half an hour, from your own desk.",
                    "language",
                    "en",
                    "plannedMinutes",
                    30,
                    "seats",
                    1,
                    "mode",
                    "ONLINE",
                    "openUntil",
                    inAWeek()))
            .post("/taskets")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    aino.request()
        .post("/taskets/{id}/publish", id)
        .then()
        .statusCode(200)
        .body("state", equalTo("OPEN"));
    return id;
  }

  private static String inAWeek() {
    return Instant.now().plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** How Tasket's API answers the browser, which has nothing but its cookies. */
  private int statusOfMe() {
    return page.context().request().get(bertil.api() + "/me").status();
  }

  private String tasket() {
    return portal.server().url() + "/tasket/";
  }

  private Locator board() {
    return page.locator("#board");
  }

  private Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }
}
