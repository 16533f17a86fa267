package org.tasket.intranet.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.Accessible;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.rest.Caller;

/** An address for one's calendar, made, renewed and ended by the keyboard alone. */
@InTheHouse
class CalendarJourneyIT {

  private static final Pattern ADDRESS = Pattern.compile("https?://.*/tasket/calendar/.{43}\\.ics");

  @Test
  void somebodyMakesAnAddressRenewsItAndEndsIt(House house, Browser browser) {
    Caller.of(house, "eeva").post("/me/calendar/revoke").then().statusCode(200);
    try (Desk eeva = Desk.of(house, browser, "eeva", "en")) {
      eeva.open("/me");
      eeva.press(eeva.link("Tasket in your calendar"));
      eeva.isAt("/me/calendar");
      Accessible.check(eeva.page(), "page-calendar-none");
      eeva.press(eeva.button("Make an address"));

      Locator address = eeva.page().getByLabel("The address of your calendar");
      assertThat(address).hasValue(ADDRESS);
      assertThat(address).isFocused();
      Accessible.check(eeva.page(), "page-calendar-made");
      String first = at(house, address);
      given().get(first).then().statusCode(200);

      eeva.open("/me/calendar");
      assertThat(address).isHidden();
      assertThat(eeva.page().locator("main")).containsText("Your address was made");
      eeva.press(eeva.folded("Make a new address"));
      eeva.press(eeva.button("Make it now"));
      assertThat(address).hasValue(ADDRESS);
      String second = at(house, address);
      given().get(first).then().statusCode(404);
      given().get(second).then().statusCode(200);

      eeva.press(eeva.folded("Remove the address"));
      eeva.press(eeva.button("Remove it for good"));
      assertThat(eeva.told()).containsText("The address is removed.");
      assertThat(eeva.button("Make an address")).isVisible();
      given().get(second).then().statusCode(404);
      eeva.complainsOfNothing();
    }
  }

  /** The address at the server itself, wherever people reach it. */
  private static String at(House house, Locator address) {
    return house.server().url() + address.inputValue().replaceFirst(".*(?=/tasket/)", "");
  }
}
