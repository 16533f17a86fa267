package org.tasket.intranet.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.Accessible;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.rest.BoardSteps;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.Steps;

/** From spare minutes to a claimed tasket, by the keyboard alone. */
@InTheHouse
class FinderJourneyIT {

  private Caller ainoByApi;
  private Desk bertil;
  private String word;

  @BeforeEach
  void somethingShortThatEndsSoon(House house, Browser browser) {
    ainoByApi = Caller.of(house, "aino");
    word = "z" + UUID.randomUUID().toString().replace("-", "").substring(0, 14);
    Steps.open(ainoByApi, posting("Count a " + word));
    bertil = Desk.of(house, browser, "bertil", "en");
  }

  private static Posting posting(String title) {
    return Posting.small()
        .with("title", title)
        .with("plannedMinutes", 15)
        .with("openUntil", Posting.inFuture(Duration.ofHours(2)));
  }

  @AfterEach
  void leaves() {
    bertil.complainsOfNothing();
    bertil.close();
  }

  private Locator choice(String key) {
    return bertil.page().locator("[data-key='" + key + "']");
  }

  private Locator card() {
    return bertil.page().locator("article", new Page.LocatorOptions().setHasText(word));
  }

  @AtBothWidths
  void threePressesLeadFromTheFrontPageToAClaim(int width) {
    bertil.isAsWideAs(width);
    bertil.open("/");

    bertil.press(choice("minutes-15"));
    assertThat(choice("minutes-15")).isFocused();
    assertThat(card().locator(".card__why")).containsText("Takes 15 min");
    bertil.press(card().locator(".card__link"));
    bertil.press(bertil.button("Take this tasket"));

    assertThat(bertil.told()).containsText("The seat is yours");
    bertil.open("/?minutes=15");
    assertThat(card()).hasCount(0);
  }

  @Test
  void threeTapsOnAPhoneDoTooForHalfAnHour(House house, Browser browser) {
    Steps.open(ainoByApi, posting("Fold a " + word).with("plannedMinutes", 30));
    try (Desk phone = Desk.onAPhone(house, browser, "eeva", "en")) {
      phone.open("/");

      phone.page().locator("[data-key=minutes-30]").tap();
      Locator card = phone.page().locator("article").filter(called("Fold a " + word));
      assertThat(card.locator(".card__why")).containsText("Takes 30 min");
      card.locator(".card__link").tap();
      phone.button("Take this tasket").tap();

      assertThat(phone.told()).containsText("The seat is yours");
      phone.complainsOfNothing();
    }
  }

  @Test
  void whereEachOfThePressesLeadsIsAccessible() {
    bertil.open("/");
    bertil.press(choice("minutes-15"));
    assertThat(choice("minutes-15")).isFocused();
    Accessible.check(bertil.page(), "finder-refined");
    bertil.press(card().locator(".card__link"));
    assertThat(bertil.button("Take this tasket")).isVisible();
    Accessible.check(bertil.page(), "finder-tasket");
    bertil.press(bertil.button("Take this tasket"));
    assertThat(bertil.told()).containsText("The seat is yours");
    Accessible.check(bertil.page(), "finder-claimed");
  }

  @Test
  void administratorsSeeHowAScoreComesAboutForSomebodyInvented(House house, Browser browser) {
    try (Desk frank = Desk.of(house, browser, "frank", "en")) {
      frank.open("/?minutes=15");
      frank.press(frank.link("How a score comes about"));
      frank.type("has", "proofreading, zzz");
      frank.press(frank.button("Show the points"));

      assertThat(frank.page().locator("main"))
          .containsText("Not on the list, or meaning several skills: zzz");
      assertThat(frank.page().locator("main ol > li").first()).containsText("Fills the minutes:");
      Accessible.check(frank.page(), "finder-score");
      frank.complainsOfNothing();
    }
    bertil.open("/");
    String page = bertil.page().url() + "finder/score";
    Assertions.assertThat(bertil.page().request().get(page).status()).isEqualTo(403);
  }

  @AtBothWidths
  void wishesRefineWithoutLosingThePlaceAndAreInTheAddress(
      int width, House house, Browser browser) {
    String place = "Room " + word;
    Steps.open(ainoByApi, posting("Sort a " + word).with("mode", "ON_SITE").with("place", place));
    bertil.isAsWideAs(width);
    bertil.open("/?minutes=15");

    bertil.press(bertil.page().locator("#narrow > summary"));
    bertil.press(choice("where-NEAR"));
    assertThat(choice("where-NEAR")).isFocused();
    assertThat(choice("where-NEAR")).hasAttribute("aria-current", "true");
    assertThat(bertil.page()).hasURL(Pattern.compile("minutes=15&where=NEAR$"));
    bertil.type("place", place);
    bertil.page().keyboard().press("Enter");
    bertil.isRefined();
    assertThat(bertil.page()).hasURL(Pattern.compile("place=Room.*where=NEAR"));
    bertil.press(choice("mood-NEW"));
    assertThat(choice("mood-NEW")).isFocused();
    assertThat(bertil.page()).hasURL(Pattern.compile("where=NEAR&place=Room.*&mood=NEW$"));
    assertThat(card()).hasCount(1);

    try (Desk sentTheAddress = Desk.of(house, browser, "eeva", "en")) {
      sentTheAddress.isAsWideAs(width);
      sentTheAddress.page().navigate(bertil.page().url());
      for (String key : List.of("minutes-15", "where-NEAR", "mood-NEW")) {
        assertThat(sentTheAddress.page().locator("[data-key='" + key + "']"))
            .hasAttribute("aria-current", "true");
      }
      assertThat(sentTheAddress.page().locator("#place")).hasValue(place);
      assertThat(
              sentTheAddress.page().locator("article", new Page.LocatorOptions().setHasText(word)))
          .hasCount(1);
      sentTheAddress.complainsOfNothing();
    }
  }

  @AtBothWidths
  void fieldsRefineLikeLinksAndKeepTheFocus(int width) {
    bertil.isAsWideAs(width);
    bertil.open("/?minutes=30");
    bertil.press(bertil.page().locator("#narrow > summary"));
    bertil.press(choice("where-NEAR"));
    bertil.isRefined();
    assertThat(choice("where-NEAR")).isFocused();

    bertil.type("place", "Room " + word);
    bertil.page().keyboard().press("Enter");
    bertil.isRefined();
    assertThat(bertil.page()).hasURL(Pattern.compile("place=Room"));
    assertThat(bertil.page().locator("#place")).isFocused();
    assertThat(bertil.page().locator("#place")).hasValue("Room " + word);
    bertil.type("other-minutes", "45");
    bertil.page().keyboard().press("Enter");
    assertThat(bertil.page().locator("#found")).containsText("45 min");
    assertThat(bertil.page().locator("#other-minutes")).isFocused();
    assertThat(choice("where-NEAR")).hasAttribute("aria-current", "true");
    assertThat(bertil.page().locator("#narrow")).hasAttribute("open", "");

    bertil.page().goBack();
    bertil.isRefined();
    assertThat(bertil.page().locator("#found")).containsText("30 min");
    assertThat(bertil.page().locator("#other-minutes")).isFocused();
    bertil.tabTo(choice("where-NEAR"));
    bertil.page().goBack();
    bertil.isRefined();
    assertThat(bertil.page().locator("#place")).hasValue("");
    assertThat(choice("where-NEAR")).isFocused();
    bertil.page().goBack();
    bertil.isRefined();
    assertThat(bertil.page().locator("#place")).hasCount(0);
    assertThat(choice("where-NEAR")).isFocused();
  }

  @AtBothWidths
  void wordsAreLookedForWithinTheMinutesAndAnotherLanguageShowsTheSame(int width) {
    bertil.isAsWideAs(width);
    bertil.open("/");
    bertil.press(choice("minutes-15"));
    bertil.isRefined();
    assertThat(choice("minutes-15")).isFocused();

    bertil.press(bertil.link("Suomi"));
    assertThat(bertil.page().locator("html")).hasAttribute("lang", "fi");
    assertThat(bertil.page()).hasURL(Pattern.compile("/\\?minutes=15$"));
    bertil.press(bertil.link("English"));
    assertThat(bertil.page().locator("html")).hasAttribute("lang", "en");
    bertil.press(choice("minutes-30"));
    bertil.isRefined();
    assertThat(choice("minutes-30")).isFocused();

    bertil.type("q", word);
    bertil.page().keyboard().press("Enter");
    assertThat(bertil.page()).hasURL(Pattern.compile("/search\\?q=" + word + "&minutes=30$"));
  }

  @AtBothWidths
  void oneBoardOnlyIsAWishThatIsToldAndLeft(int width, House house) {
    String board = BoardSteps.open(Caller.of(house, "david"), "Board of " + word, "david");
    Posting much = Posting.small().with("board", board).with("plannedMinutes", 2400);
    for (int i = 0; i < 21; i++) {
      Steps.open(ainoByApi, much.with("title", "Fold a " + word));
    }
    bertil.isAsWideAs(width);
    bertil.open("/?board=" + board);
    Locator cards = bertil.page().locator(".card");
    assertThat(cards).hasCount(20);
    assertThat(bertil.page().locator("#refined"))
        .containsText("Only on the board Board of " + word + ".");

    bertil.press(bertil.link("Show more"));
    assertThat(cards).hasCount(21);
    assertThat(cards.nth(20).locator(".card__link")).isFocused();
    bertil.page().keyboard().press("Enter");
    assertThat(bertil.page()).hasURL(Pattern.compile("/taskets/"));
    bertil.page().goBack();
    assertThat(cards).hasCount(21);

    bertil.type("other-minutes", "2400");
    bertil.page().keyboard().press("Enter");
    bertil.isRefined();
    assertThat(bertil.page()).hasURL(Pattern.compile("/\\?minutes=2400&board=" + board + "$"));
    assertThat(cards).hasCount(12);
    assertThat(card()).hasCount(12);
    bertil.press(choice("minutes-15"));
    bertil.isRefined();
    assertThat(cards).hasCount(0);
    bertil.press(bertil.link("Look on all boards"));
    bertil.isRefined();
    assertThat(bertil.page()).hasURL(Pattern.compile("/\\?minutes=15$"));
    assertThat(card()).hasCount(1);
    assertThat(bertil.page().locator("#found")).isFocused();
  }

  @AtBothWidths
  void whatAnAddressNamesInVainIsToldAndNothingElseIsLost(int width) {
    bertil.isAsWideAs(width);
    Locator told = bertil.page().locator("[data-unfit]");
    bertil.open("/?minutes=15&board=nowhere&mood=NEW");
    assertThat(told).hasText("One filter of this address is not available.");
    assertThat(choice("minutes-15")).hasAttribute("aria-current", "true");
    assertThat(choice("mood-NEW")).hasAttribute("aria-current", "true");

    bertil.open("/?minutes=15&board=nowhere&mood=ASLEEP");
    assertThat(told).hasText("2 filters of this address are not available.");
    bertil.open("/?from=nowhere");
    assertThat(told).containsText("This is the beginning.");
    assertThat(bertil.page().locator(".card").first()).isVisible();
    bertil.press(choice("minutes-15"));
    assertThat(told).hasCount(0);
  }

  @AtBothWidths
  void otherMinutesThisWeekAndOnLineAreWishesToo(int width) {
    int minutes = 100 + width / 10;
    Steps.open(ainoByApi, sitting("Read to a " + word).with("plannedMinutes", minutes));
    Steps.open(
        ainoByApi,
        sitting("Write to a " + word)
            .with("plannedMinutes", minutes)
            .with("mode", "ON_SITE")
            .with("place", "Room " + word));
    bertil.isAsWideAs(width);
    bertil.open("/");

    bertil.type("other-minutes", Integer.toString(minutes));
    bertil.page().keyboard().press("Enter");
    bertil.isRefined();
    assertThat(bertil.page()).hasURL(Pattern.compile("minutes=" + minutes + "$"));
    assertThat(card().filter(called("Read to a"))).hasCount(0);
    bertil.press(bertil.page().locator("#narrow > summary"));
    bertil.press(choice("begins-WEEK"));
    assertThat(choice("begins-WEEK")).hasAttribute("aria-current", "true");
    assertThat(card().filter(called("Read to a"))).hasCount(1);
    assertThat(card().filter(called("Write to a"))).hasCount(1);
    bertil.press(choice("where-ONLINE"));
    assertThat(choice("where-ONLINE")).isFocused();
    assertThat(bertil.page())
        .hasURL(Pattern.compile("minutes=" + minutes + "&begins=WEEK&where=ONLINE$"));
    assertThat(card().filter(called("Read to a"))).hasCount(1);
    assertThat(card().filter(called("Write to a"))).hasCount(0);
  }

  private static Locator.FilterOptions called(String title) {
    return new Locator.FilterOptions().setHasText(title);
  }

  private static Posting sitting(String title) {
    return Posting.small()
        .with("title", title)
        .without("seats")
        .with(
            "sessions",
            List.of(
                Map.of(
                    "start",
                    Posting.inFuture(Duration.ofHours(30)),
                    "end",
                    Posting.inFuture(Duration.ofHours(31)),
                    "zone",
                    "Europe/Helsinki",
                    "seats",
                    2)));
  }
}
