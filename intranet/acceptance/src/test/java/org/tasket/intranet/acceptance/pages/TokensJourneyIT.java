package org.tasket.intranet.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;

import com.microsoft.playwright.Locator;
import io.restassured.response.Response;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.Accessible;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.rest.Caller;

/** A token for a program, made and revoked by the keyboard alone. */
@InTheHouse
class TokensJourneyIT {

  @Test
  void somebodyMakesATokenAndRevokesIt(House house, Browser browser) {
    Caller caller = Caller.of(house, "eeva");
    List<String> before = caller.get("/me/tokens").path("items.id");
    before.forEach(id -> caller.request().delete("/tokens/{id}", id));
    try (Desk eeva = Desk.of(house, browser, "eeva", "en")) {
      eeva.open("/me");
      eeva.press(eeva.link("Tokens for programs"));
      eeva.isAt("/me/tokens");
      assertThat(eeva.page().locator("main")).containsText("You have no tokens.");
      eeva.type("name", " ");
      eeva.press(eeva.button("Make the token"));
      assertThat(eeva.page().locator("#name-wrong")).isVisible();
      eeva.type("name", "Monthly report");
      eeva.type("days", "7");
      eeva.press(eeva.button("Make the token"));

      Locator token = eeva.page().getByLabel("Your new token: Monthly report");
      assertThat(token).hasValue(Pattern.compile("tasket_.{76}"));
      assertThat(token).isFocused();
      Accessible.check(eeva.page(), "page-tokens-made");
      String text = token.inputValue();
      me(house, text).then().statusCode(200);

      eeva.page().reload();
      assertThat(token).isHidden();
      assertThat(eeva.told()).containsText("This token was made already");
      assertThat(eeva.page().locator("button[name=revoke]")).hasCount(1);
      assertThat(eeva.page().locator("main")).containsText("Read what you may see");
      eeva.press(eeva.folded("Revoke: Monthly report"));
      eeva.press(eeva.page().locator("button[name=revoke]"));
      assertThat(eeva.told()).containsText("The token is revoked.");
      assertThat(eeva.page().locator("#notices .notice")).hasCount(1); // nothing typed is back
      me(house, text).then().statusCode(401);
      eeva.complainsOfNothing();
    }
  }

  @Test
  void whatWasTypedSurvivesSigningInAgainAndMakesAToken(House house, Browser browser) {
    try (Desk eeva = Desk.of(house, browser, "eeva", "en")) {
      eeva.open("/me/tokens");
      eeva.page().locator("#name").fill("Yearly report");
      eeva.loseSession();
      eeva.page().locator("#make").click();
      eeva.signIn("eeva");
      assertThat(eeva.page().locator("#name")).hasValue("Yearly report");
      eeva.page().locator("#make").click();
      assertThat(eeva.page().locator("#token")).isFocused();

      eeva.open("/me/tokens");
      assertThat(eeva.page().locator("#name")).hasValue("");
      assertThat(eeva.page().locator("#notices .notice")).hasCount(0);
    }
  }

  private static Response me(House house, String token) {
    return given()
        .header("Authorization", "Bearer " + token)
        .get(house.server().url() + "/tasket/api/v1/me");
  }
}
