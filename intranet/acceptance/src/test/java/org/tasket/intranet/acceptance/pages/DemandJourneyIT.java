package org.tasket.intranet.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.rest.BoardSteps;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.LookedInVain;

/** What was looked for in vain, read by the keyboard alone. Carol manages the board. */
@InTheHouse
class DemandJourneyIT {

  private Desk carol;
  private Desk david;
  private String board;

  @BeforeEach
  void aBoardOnWhichSevenLookedInVainYesterday(House house, Browser browser) {
    board = BoardSteps.open(Caller.of(house, "david"), "A board in demand", "carol");
    LookedInVain.yesterday(house, board, 7);
    carol = Desk.of(house, browser, "carol", "en");
    david = Desk.of(house, browser, "david", "en");
  }

  @AfterEach
  void bothLeave() {
    for (Desk desk : new Desk[] {carol, david}) {
      desk.complainsOfNothing();
      desk.close();
    }
  }

  @AtBothWidths
  void aCoordinatorComesFromTheFiguresToTheBoard(int width) {
    david.isAsWideAs(width);
    david.open("/boards");

    david.press(david.link("Looked for in vain"));
    Locator line =
        david
            .page()
            .locator("li", new Page.LocatorOptions().setHasText("5 or"))
            .filter(
                new Locator.FilterOptions()
                    .setHas(david.page().locator("a[href$='/boards/" + board + "']")));
    assertThat(line).containsText("5 or more");
    david.press(line.locator("a"));
    assertThat(david.page().locator("h1")).hasText("A board in demand");
  }

  @AtBothWidths
  void aManagerReadsTheDaysOnWhichManyLookedAndHowManyOthersThereAre(int width) {
    carol.isAsWideAs(width);
    carol.open("/boards/" + board);

    carol.press(carol.link("Housekeeping"));
    Locator section = carol.page().locator("section:has(#demand)");
    assertThat(section.locator("tbody tr")).hasCount(1);
    assertThat(section.locator("tbody tr")).containsText("5 or more");
    assertThat(section).containsText("Days with fewer than 5: 27.");
  }
}
