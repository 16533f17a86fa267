package org.tasket.intranet.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.Accessible;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.rest.Caller;

/** Subscribing to a board and to a saved search, by the keyboard alone. */
@InTheHouse
class FeedsJourneyIT {

  private static final Pattern ADDRESS = Pattern.compile("https?://.*/tasket/feed/.{43}\\.atom");

  @Test
  void somebodySubscribesToABoardAndEndsIt(House house, Browser browser) {
    forgetAll(house);
    try (Desk eeva = Desk.of(house, browser, "eeva", "en")) {
      eeva.open("/boards/everyone");
      eeva.press(eeva.link("Subscribe by feed"));
      eeva.isAt("/me/feeds?board=everyone");
      eeva.press(eeva.button("Make an address"));

      Locator address = eeva.page().locator("#atom");
      assertThat(address).hasValue(ADDRESS);
      assertThat(address).isFocused();
      Accessible.check(eeva.page(), "page-feeds-made");
      String first = at(house, address);
      given().get(first).then().statusCode(200);

      eeva.open("/me/feeds?board=everyone");
      assertThat(address).isHidden();
      eeva.press(eeva.folded("Make a new address"));
      eeva.press(eeva.button("Make it now"));
      assertThat(address).hasValue(ADDRESS);
      given().get(first).then().statusCode(404);
      String second = at(house, address);
      eeva.press(eeva.folded("Remove the address"));
      eeva.press(eeva.page().locator("button[name=remove]"));
      assertThat(eeva.told()).containsText("The address is removed.");
      assertThat(eeva.page().locator("main")).containsText("You have no feeds.");
      given().get(second).then().statusCode(404);
      eeva.complainsOfNothing();
    }
  }

  @Test
  void somebodySubscribesToASavedSearch(House house, Browser browser) {
    forgetAll(house);
    Caller caller = Caller.of(house, "eeva");
    List<String> before = caller.get("/me/saved-searches").path("items.id");
    before.forEach(id -> caller.request().delete("/saved-searches/{id}", id));
    caller.send(Map.of("name", "Palms", "q", "palm"), "/me/saved-searches");
    try (Desk eeva = Desk.of(house, browser, "eeva", "en")) {
      eeva.open("/me/searches");
      eeva.press(eeva.link("Subscribe by feed"));
      eeva.press(eeva.button("Make an address"));
      assertThat(eeva.page().locator("#atom")).hasValue(ADDRESS);
      eeva.complainsOfNothing();
    }
    forgetAll(house);
  }

  private static void forgetAll(House house) {
    Caller caller = Caller.of(house, "eeva");
    List<String> ids = caller.get("/me/feeds").path("items.id");
    ids.forEach(id -> caller.request().delete("/feeds/{id}", id).then().statusCode(200));
  }

  /** The address at the server itself, wherever people reach it. */
  private static String at(House house, Locator address) {
    return house.server().url() + address.inputValue().replaceFirst(".*(?=/tasket/)", "");
  }
}
