package org.tasket.intranet.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.rest.BoardSteps;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Neglect;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.Steps;

/** Keeping house by the keyboard alone. Carol manages the board, Iida leaves. */
@InTheHouse
class HousekeepingJourneyIT {

  private static final String IIDA = "iida.talvisilta";

  private House house;
  private Caller davidByApi;
  private Caller iida;
  private Desk carol;
  private Desk david;
  private String board;

  @BeforeEach
  void aBoardOfCarols(House house, Browser browser) {
    this.house = house;
    davidByApi = Caller.of(house, "david");
    iida = Caller.of(house, IIDA);
    iida.get("/me").then().statusCode(200);
    board = BoardSteps.open(davidByApi, "A board to keep", "carol");
    carol = Desk.of(house, browser, "carol", "en");
    david = Desk.of(house, browser, "david", "en");
  }

  @AfterEach
  void bothLeave() {
    Neglect.returns(house, IIDA);
    for (Desk desk : List.of(carol, david)) {
      desk.complainsOfNothing();
      desk.close();
    }
  }

  private Posting small(String title) {
    return Posting.small().with("board", board).with("title", title);
  }

  private static Locator untended(Desk desk) {
    return desk.page().locator("section:has(#untended) li");
  }

  @AtBothWidths
  void aManagerHandsOverAnswersAndCancelsDraftsUnread(int width) {
    carol.isAsWideAs(width);
    Steps.open(iida, small("Water the plants"));
    Steps.draft(iida, small("Something personal"));
    String asked = Steps.open(Caller.of(house, "aino"), small("Count the chairs"));
    String question =
        Caller.of(house, "bertil")
            .send(Map.of("text", "Which chairs?"), "/taskets/{id}/questions", asked)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Neglect.old(house, question);
    Neglect.leaves(house, IIDA);
    carol.open("/boards/" + board);

    carol.press(carol.link("Housekeeping"));
    assertThat(carol.page().locator("#untended")).hasText("2 taskets left alone");
    assertThat(carol.page().locator("main")).not().containsText("Something personal");
    carol.press(untended(carol).nth(0).getByText("Hand it over"));
    carol.type("person", "bertil");
    carol.press(carol.button("Hand it over"));
    assertThat(carol.told()).isVisible();

    carol.open("/boards/" + board + "/housekeeping");
    assertThat(untended(carol)).hasCount(1);
    carol.press(untended(carol).nth(0).locator("a.button"));
    assertThat(carol.page().locator("#questions")).containsText("Which chairs?");

    carol.open("/boards/" + board + "/housekeeping");
    carol.press(carol.page().locator("summary", text("Cancel them")));
    carol.press(carol.button("Cancel these drafts"));
    assertThat(carol.told()).containsText("The drafts are cancelled");
    assertThat(carol.page().locator("section:has(#drafts)")).containsText("There is none.");
  }

  private static Page.LocatorOptions text(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  @AtBothWidths
  void aCoordinatorNamesManagersWhereThereAreNone(int width) {
    david.isAsWideAs(width);
    BoardSteps.change(davidByApi, board, Map.of("managers", List.of(IIDA)));
    Neglect.leaves(house, IIDA);
    david.open("/boards");

    david.press(david.link("Boards without managers"));
    Locator line = david.page().locator("li", text("A board to keep")).first();
    assertThat(line).containsText("Everybody named has left");
    david.open("/boards/" + board + "/settings");
    carol.open("/housekeeping");
    assertThat(carol.page().locator("h1")).not().hasText("Boards without managers");
  }
}
