package org.tasket.intranet.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.Steps;

/** A tasket is shared, by the keyboard alone. */
@InTheHouse
class TipJourneyIT {

  @Test
  void somebodyCopiesTheLinkAndTellsAColleagueWhoReadsTheLineOnAPhone(
      House house, Browser browser) {
    Caller owner = Caller.of(house, "bertil");
    String tasket = Steps.open(owner, Posting.small());
    try (Desk eeva = Desk.of(house, browser, "eeva", "en");
        Desk carol = Desk.of(house, browser, "carol", "en")) {
      eeva.isAsWideAs(320);
      carol.isAsWideAs(320);
      eeva.open("/taskets/" + tasket);
      eeva.press(eeva.page().getByText("Share this tasket"));
      assertThat(eeva.page().locator("#link"))
          .hasValue(house.server().url() + "/tasket/taskets/" + tasket);
      eeva.press(eeva.button("Copy link"));
      assertThat(eeva.page().locator("#link-copied")).hasText("The link is copied.");
      eeva.press(eeva.link("Tell a colleague"));
      eeva.isAt("/taskets/" + tasket + "/tell");
      eeva.type("person", "no.such.login");
      eeva.press(eeva.button("Tell them"));
      assertThat(eeva.page().locator("#person-wrong")).not().isEmpty();
      eeva.type("person", "carol");
      eeva.page().keyboard().press("Escape");
      eeva.type("line", "You like palms");
      eeva.press(eeva.button("Tell them"));
      assertThat(eeva.told()).containsText("Told, if they may see the tasket and");

      carol.open("/notices");
      carol.press(carol.link("Proofread").first());
      assertThat(carol.page().locator("section[aria-labelledby=tips]"))
          .containsText("You like palms");
      eeva.complainsOfNothing();
      carol.complainsOfNothing();
    }
  }
}
