package org.tasket.intranet.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.restassured.http.ContentType;
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
    Caller.of(house, login)
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", "*")
        .body(Map.of())
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
      bertil.tabTo(bertil.page().getByLabel("Only I"));
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
}
