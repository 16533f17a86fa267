package org.tasket.intranet.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.Accessible;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.Steps;

/** Saying something about oneself, and reading it about others, by the keyboard alone. */
@InTheHouse
class ProfileJourneyIT {

  private static void saysNothing(House house, String login) {
    says(house, login, Map.of());
  }

  private static void says(House house, String login, Map<String, ?> profile) {
    Caller.of(house, login)
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", "*")
        .body(profile)
        .put("/me/profile")
        .then()
        .statusCode(200);
  }

  @Test
  void somebodySaysWhoTheyAreOnAPhoneAndAColleagueReadsIt(House house, Browser browser) {
    saysNothing(house, "bertil");
    String tasket = Steps.open(Caller.of(house, "bertil"), Posting.small());
    String name = Caller.of(house, "bertil").get("/me").path("name");
    try (Desk eeva = Desk.of(house, browser, "eeva", "en")) {
      eeva.open("/taskets/" + tasket);
      eeva.press(eeva.page().locator("main .person a").first());
      assertThat(eeva.page().locator("h1")).hasText(name);
      assertThat(eeva.page().locator("main")).containsText("Says nothing more here.");
      Accessible.check(eeva.page(), "person-silent");
    }
    try (Desk bertil = Desk.of(house, browser, "bertil", "en")) {
      bertil.isAsWideAs(320);
      bertil.open("/me");
      bertil.press(bertil.link("About me"));
      bertil.isAt("/me/profile");
      bertil.type("aboutMe", "I like **maps**.");
      bertil.type("interests", "x".repeat(61));
      bertil.tabTo(bertil.page().getByLabel("Nature and climate"));
      bertil.page().keyboard().press("Space");
      bertil.press(bertil.button("Save"));
      assertThat(bertil.page().locator("#interests-wrong")).containsText("60");
      assertThat(bertil.page().getByLabel("Nature and climate")).isChecked();
      Accessible.check(bertil.page(), "profile-wrong");

      bertil.page().locator("#interests").fill("");
      bertil.type("interests", "chess, choir");
      bertil.tabTo(bertil.page().getByLabel("Only me"));
      bertil.page().keyboard().press("ArrowDown");
      bertil.page().keyboard().press("ArrowDown");
      bertil.press(bertil.button("Save"));
      assertThat(bertil.told()).containsText("Saved.");
      assertThat(bertil.page().locator("h1")).hasText(name);
      assertThat(bertil.page().locator("main")).containsText("All colleagues see it like this.");
      assertThat(bertil.page().locator("main strong")).hasText("maps");
      Accessible.check(bertil.page(), "person-mine");
      bertil.complainsOfNothing();
    }
    try (Desk eeva = Desk.of(house, browser, "eeva", "sv")) {
      eeva.open("/taskets/" + tasket);
      eeva.press(eeva.page().locator("main .person a").first());
      assertThat(eeva.page().locator("main")).containsText("Natur och klimat");
      assertThat(eeva.page().locator("main")).containsText("chess, choir");
      assertThat(eeva.page().locator("main a[href$='/me/profile']")).hasCount(0);
      Accessible.check(eeva.page(), "person-read");
      eeva.complainsOfNothing();
    }
    saysNothing(house, "bertil");
  }

  @Test
  void whoeverNamedACauseFindsWhatIsForIt(House house, Browser browser) {
    String board = "causes-" + System.nanoTime();
    Caller.of(house, "david")
        .send(Map.of("slug", board, "title", "Volunteers", "kind", "VOLUNTEERING"), "/boards")
        .then()
        .statusCode(201);
    String title = "Count the birds of " + System.nanoTime();
    try (Desk bertil = Desk.of(house, browser, "bertil", "en")) {
      bertil.open("/post?board=" + board);
      bertil.type("title", title);
      bertil.type("plannedMinutes", "115");
      bertil.type("organisation", "Bird club");
      bertil.press(bertil.page().getByText("More: seats, time, language"));
      bertil.tabTo(bertil.page().getByLabel("Animals"));
      bertil.page().keyboard().press("Space");
      Accessible.check(bertil.page(), "post-causes");
      bertil.press(bertil.button("Publish it"));
      assertThat(bertil.told()).containsText("Published");
      assertThat(bertil.page().locator("main .terms")).containsText("Animals");
      bertil.complainsOfNothing();
    }
    says(house, "eeva", Map.of("causes", List.of("ANIMALS")));
    try (Desk eeva = Desk.of(house, browser, "eeva", "en")) {
      eeva.isAsWideAs(320);
      eeva.open("/?minutes=120");
      assertThat(eeva.page().locator("main")).containsText(title);
      assertThat(eeva.page().locator("main")).containsText("For a cause of yours: Animals");
      eeva.open("/?minutes=120&where=NEAR");
      assertThat(eeva.page().locator("main")).containsText("Left empty: near Helsinki");
      Accessible.check(eeva.page(), "finder-near");
      eeva.complainsOfNothing();
    }
    saysNothing(house, "eeva");
  }
}
