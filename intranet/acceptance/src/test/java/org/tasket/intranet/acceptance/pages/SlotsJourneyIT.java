package org.tasket.intranet.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.Accessible;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.Steps;

/** Offering spare time and asking for it, by the keyboard alone. */
@InTheHouse
class SlotsJourneyIT {

  @Test
  void somebodyOffersAWeeklyTimeAndAnOwnerAsksThemToHelp(House house, Browser browser) {
    Caller caller = Caller.of(house, "eeva");
    List<String> before = caller.get("/me/slots").path("items.id");
    before.forEach(id -> caller.post("/slots/{id}/withdraw", id).then().statusCode(200));
    String tasket = Steps.open(Caller.of(house, "bertil"), Posting.small());
    try (Desk eeva = Desk.of(house, browser, "eeva", "en")) {
      eeva.isAsWideAs(320);
      eeva.open("/me");
      eeva.press(eeva.link("Time I can spare"));
      eeva.isAt("/me/slots");
      eeva.press(eeva.button("Offer this time"));
      assertThat(eeva.page().locator("#from-wrong")).containsText("This is needed.");
      Accessible.check(eeva.page(), "slots-wrong");

      eeva.tabTo(eeva.page().locator("#often"));
      eeva.page().keyboard().type("Every W");
      eeva.page().locator("#from").fill("09:00");
      eeva.page().locator("#to").fill("10:00");
      eeva.tabTo(eeva.page().locator("#mayBeAsked"));
      eeva.page().keyboard().press("Space");
      eeva.press(eeva.button("Offer this time"));
      assertThat(eeva.told()).containsText("Offered.");
      assertThat(eeva.page().locator("main")).containsText("Every Wednesday, ");
      Accessible.check(eeva.page(), "slots-offered");

      eeva.press(eeva.page().locator("#withdrawing a").first());
      assertThat(eeva.page().locator("h1")).hasText("Change this time");
      assertThat(eeva.page().locator("#from")).hasValue("09:00");
      assertThat(eeva.page().locator("#mayBeAsked")).isChecked();
      Accessible.check(eeva.page(), "slot");
      eeva.page().locator("#to").fill("11:00");
      eeva.press(eeva.button("Save the changes"));
      assertThat(eeva.told()).containsText("Changed.");
      eeva.isAt("/me/slots");
      assertThat(eeva.page().locator("main")).containsText("11:00");
      eeva.complainsOfNothing();
    }
    try (Desk bertil = Desk.of(house, browser, "bertil", "en")) {
      bertil.open("/taskets/" + tasket);
      String name = caller.get("/me").path("name");
      assertThat(bertil.page().locator("main")).containsText("And fewer than 5 others.");
      Accessible.check(bertil.page(), "tasket-supply");
      bertil.press(
          bertil
              .page()
              .locator("#inviting li", new Page.LocatorOptions().setHasText(name))
              .locator("button"));
      assertThat(bertil.told()).containsText("Asked.");
      assertThat(bertil.page().locator("main")).containsText("You asked");
      bertil.complainsOfNothing();
    }
    try (Desk eeva = Desk.of(house, browser, "eeva", "sv")) {
      eeva.open("/notices");
      assertThat(eeva.page().locator("main")).containsText("du ombeds hjälpa till");
      eeva.open("/me/slots");
      eeva.press(eeva.page().locator("#withdrawing button").first());
      assertThat(eeva.told()).containsText("Tiden är tillbakatagen.");
      eeva.complainsOfNothing();
    }
  }
}
