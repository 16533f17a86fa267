package org.tasket.intranet.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.LocatorOptions;
import java.util.regex.Pattern;
import org.tasket.intranet.acceptance.house.Accessible;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.rest.BoardSteps;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.Steps;

/** A manager sees to a webhook by the keyboard alone. */
@InTheHouse
class WebhooksJourneyIT {

  private static final Pattern SECRET = Pattern.compile("whsec_.{44}");

  @AtBothWidths
  void aManagerMakesTriesAndRemovesAWebhook(int width, House house, Browser browser) {
    String board = BoardSteps.open(Caller.of(house, "david"), "A board that tells", "carol");
    String receiver = house.receiver().origin() + "/journey";
    try (Desk carol = Desk.of(house, browser, "carol", "en")) {
      carol.isAsWideAs(width);
      carol.open("/boards/" + board + "/settings");
      carol.press(carol.link("See the webhooks"));
      carol.isAt("/boards/" + board + "/webhooks");
      Locator main = carol.page().locator("main");
      assertThat(main).containsText("This board tells no program anything.");
      carol.type("address", "https://elsewhere.example.org/");
      carol.press(carol.button("Make the webhook"));
      assertThat(carol.page().locator("#address-wrong"))
          .containsText("Your IT department does not allow this receiver.");
      assertThat(carol.page().locator("#events-wrong")).isVisible();
      carol.type("address", receiver);
      carol.page().getByLabel("Tasket published").focus();
      carol.page().keyboard().press("Space");
      carol.press(carol.button("Make the webhook"));

      Locator secret = carol.page().getByLabel("Secret of " + receiver);
      assertThat(secret).hasValue(SECRET);
      assertThat(secret).isFocused();
      Accessible.check(carol.page(), "page-webhooks-made");

      carol.page().reload();
      assertThat(secret).isHidden();
      assertThat(carol.told()).containsText("This webhook was made already.");
      assertThat(carol.link(receiver)).hasCount(1);
      carol.press(carol.link(receiver));
      assertThat(secret).isHidden();
      assertThat(main).containsText("Nothing has been told yet.");
      carol.press(carol.button("Send a test"));
      assertThat(carol.told()).containsText("The test is on its way.");
      assertThat(main).containsText("Test");
      Steps.open(Caller.of(house, "aino"), Posting.small().with("board", board));
      carol.press(carol.button("Pause"));
      assertThat(carol.told()).containsText("The webhook is paused.");
      assertThat(main).containsText("Tasket published");
      carol.press(carol.button("Resume"));
      assertThat(carol.told()).containsText("from now on");

      carol.press(carol.page().locator("summary", containing("Make a new secret")));
      carol.press(carol.button("Make it now"));
      assertThat(secret).hasValue(SECRET);
      carol.press(carol.page().locator("summary", containing("Remove this webhook")));
      carol.press(carol.button("Remove it for good"));
      assertThat(carol.told()).containsText("The webhook is removed.");
      assertThat(main).containsText("This board tells no program anything.");
      carol.complainsOfNothing();
    }
  }

  private static LocatorOptions containing(String text) {
    return new LocatorOptions().setHasText(text);
  }
}
