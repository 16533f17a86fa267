package org.tasket.intranet.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.RuledBoard;
import org.tasket.intranet.acceptance.rest.Steps;

/** One word on several deliveries, by the keyboard alone. */
@InTheHouse
class SeveralJourneyIT {

  @AtBothWidths
  void anOwnerConfirmsTheChosenAndHearsOfTheOneThatWasConfirmedMeanwhile(
      int width, House house, Browser browser) {
    Caller owner = Caller.of(house, "aino");
    Caller bertil = Caller.of(house, "bertil");
    String tasket = Steps.open(owner, Posting.small().with("seats", 3));
    String first = Steps.delivered(bertil, tasket, 20);
    String second = Steps.delivered(Caller.of(house, "eeva"), tasket, 25);
    String third = Steps.delivered(Caller.of(house, "carol"), tasket, 30);
    try (Desk aino = Desk.of(house, browser, "aino", "en")) {
      aino.isAsWideAs(width);
      aino.open("/taskets/" + tasket);
      aino.press(aino.link("Answer several at once"));
      aino.press(aino.button("Confirm the chosen as delivered"));
      assertThat(aino.page().locator("#chosen-wrong")).not().isEmpty();

      aino.tabTo(aino.page().locator("#chosen-" + first));
      aino.page().keyboard().press("Space");
      aino.tabTo(aino.page().locator("#chosen-" + second));
      aino.page().keyboard().press("Space");
      Steps.confirm(owner, second);
      aino.type("thanks", "Well done");
      aino.press(aino.button("Confirm the chosen as delivered"));

      assertThat(aino.told()).containsText("1 delivery is confirmed.");
      assertThat(aino.told()).containsText("Eeva");
      aino.complainsOfNothing();
    }
    bertil.get("/claims/{id}", first).then().body("thanks", equalTo("Well done"));
    owner.get("/claims/{id}", third).then().body("state", equalTo("DELIVERED"));
  }

  @Test
  void enterInTheReasonAcceptsNobody(House house, Browser browser) {
    String board = RuledBoard.of(Caller.of(house, "david"), Map.of("acceptance", "OWNER_ACCEPTS"));
    String tasket = Steps.open(Caller.of(house, "aino"), Posting.small().with("board", board));
    Caller bertil = Caller.of(house, "bertil");
    String applied = bertil.send(Map.of(), "/taskets/{id}/claims", tasket).path("id");
    try (Desk aino = Desk.of(house, browser, "aino", "en")) {
      aino.open("/taskets/" + tasket + "/decide");
      aino.page().locator("#chosen-" + applied).check();
      aino.page().locator("#reason").fill("We have enough hands");
      aino.page().locator("#reason").press("Enter");
      aino.page().locator("#decline").click();

      assertThat(aino.told()).containsText("1 is declined.");
    }
    bertil.get("/claims/{id}", applied).then().body("state", equalTo("DECLINED"));
  }
}
