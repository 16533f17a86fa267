package org.tasket.intranet.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.house.MailToStop;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.Steps;

/** From the bell to what it is about, by the keyboard alone. */
@InTheHouse
class NoticesJourneyIT {

  @Test
  void somebodyHearsTheBellLooksAndReadsAll(House house, Browser browser) {
    Caller owner = Caller.of(house, "eeva");
    owner.post("/me/notices/read").then().statusCode(200);
    String tasket = Steps.open(owner, Posting.small().with("title", "Taste the new coffee"));
    try (Desk eeva = Desk.of(house, browser, "eeva", "en")) {
      eeva.open("/");
      assertThat(eeva.page().locator(".bell__number")).isHidden();
      String claim = Steps.claim(Caller.of(house, "bertil"), tasket);
      assertThat(eeva.page().locator(".bell__number")).hasText("1");
      Steps.deliver(Caller.of(house, "bertil"), claim, 20).statusCode(200);
      assertThat(eeva.page().locator(".bell__number")).hasText("2");
      assertThat(eeva.page().locator("#announcer")).hasText("Notices, new: 2");

      eeva.press(eeva.link("Notices, new: 2"));
      eeva.isAt("/notices");
      assertThat(eeva.page().locator("main")).containsText("Work was delivered to you");
      eeva.press(eeva.page().locator("button[name='read']").last());
      assertThat(eeva.page().locator(".bell__number")).hasText("1");
      eeva.press(eeva.button("Mark all as read"));
      assertThat(eeva.told()).containsText("One notice is read.");
      assertThat(eeva.page().locator(".bell__number")).isHidden();

      Locator newest = eeva.page().locator("main .list > li").first();
      assertThat(newest).containsText("Answer by ");
      eeva.complainsOfNothing();
      eeva.press(eeva.link("Look at the work and confirm it"));
      eeva.isAt("/claims/" + claim + "/confirm");

      eeva.open("/notices");
      eeva.press(eeva.page().locator("main a[href$='/taskets/" + tasket + "']"));
      eeva.isAt("/taskets/" + tasket);
      eeva.complainsOfNothing();
    }
  }

  @Test
  void aHelperReadsTheLineOfThanksAsItWasTyped(House house, Browser browser) {
    Caller owner = Caller.of(house, "eeva");
    String tasket = Steps.open(owner, Posting.small());
    String claim = Steps.delivered(Caller.of(house, "bertil"), tasket, 20);
    owner
        .send(Map.of("thanks", "So quick <3"), "/claims/{id}/confirm", claim)
        .then()
        .statusCode(200);
    try (Desk bertil = Desk.of(house, browser, "bertil", "en")) {
      bertil.open("/notices");
      Locator newest = bertil.page().locator("main .list > li").first();
      assertThat(newest).containsText("Your work was confirmed, and you were thanked");
      assertThat(newest.locator("blockquote")).hasText("So quick <3");
      bertil.complainsOfNothing();
    }
  }

  @Test
  void somebodyChoosesWhatComesByMailAndStopsOneMailMore(House house, Browser browser) {
    Caller owner = Caller.of(house, "carol");
    String tasket = Steps.open(owner, Posting.small());
    try (Desk carol = Desk.of(house, browser, "carol", "en")) {
      carol.open("/notices");
      carol.press(carol.link("What comes by mail"));
      carol.isAt("/me/notices");
      carol.tabTo(carol.page().getByLabel("Questions and answers"));
      carol.page().keyboard().press("End");
      carol.tabTo(carol.page().getByLabel("Language of mails"));
      carol.page().keyboard().type("Sv");
      carol.press(carol.button("Save"));
      assertThat(carol.told()).containsText("Your choices are saved.");
      assertThat(carol.page().getByLabel("Questions and answers")).hasValue("NEVER");
      assertThat(carol.page().getByLabel("Language of mails")).hasValue("sv");
      carol.complainsOfNothing();
    }
    try (Desk anybody = Desk.anonymous(house, browser, "en")) {
      anybody.open(MailToStop.about(house, tasket, "carol"));
      anybody.press(anybody.button("Stop this mail"));
      assertThat(anybody.page().locator("h1")).hasText("This mail has stopped");
      anybody.complainsOfNothing();
    }
    owner
        .get("/me/notice-choices")
        .then()
        .body("choices.HELPERS", equalTo("NEVER"))
        .body("choices.TALK", equalTo("NEVER"));
  }
}
