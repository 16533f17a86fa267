package org.tasket.intranet.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.Steps;

/** What somebody keeps an eye on, by the keyboard alone. */
@InTheHouse
class FollowJourneyIT {

  @AtBothWidths
  void somebodyMarksATasketAndFindsItAmongTheirThings(int width, House house, Browser browser) {
    Caller owner = Caller.of(house, "bertil");
    String tasket = Steps.open(owner, Posting.small().with("title", "Water the office palm"));
    try (Desk eeva = Desk.of(house, browser, "eeva", "en")) {
      eeva.isAsWideAs(width);
      eeva.open("/taskets/" + tasket);
      eeva.press(eeva.button("Bookmark"));
      assertThat(eeva.told()).containsText("The tasket is among your bookmarks.");
      eeva.open("/me");
      eeva.press(eeva.link("Water the office palm"));
      eeva.isAt("/taskets/" + tasket);
      eeva.press(eeva.button("Remove the bookmark"));
      assertThat(eeva.told()).containsText("The bookmark is gone.");
      assertThat(eeva.button("Bookmark")).isVisible();
      eeva.complainsOfNothing();
    }
  }

  @Test
  void somebodyFollowsABoardAndFindsItAmongTheirThingsOnAPhone(House house, Browser browser) {
    try (Desk eeva = Desk.of(house, browser, "eeva", "en")) {
      eeva.isAsWideAs(320);
      eeva.open("/boards/everyone");
      eeva.press(eeva.button("Follow this board"));
      assertThat(eeva.told()).containsText("You follow this board.");
      eeva.open("/me");
      assertThat(
              eeva.page().locator("section[aria-labelledby=followed] a[href$='/boards/everyone']"))
          .isVisible();
      eeva.open("/boards/everyone");
      eeva.press(eeva.button("Stop following"));
      assertThat(eeva.told()).containsText("You no longer follow this board.");
      eeva.complainsOfNothing();
    }
  }
}
