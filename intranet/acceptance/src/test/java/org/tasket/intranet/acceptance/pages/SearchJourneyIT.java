package org.tasket.intranet.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
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

/** From words to a taken tasket, by the keyboard alone. */
@InTheHouse
class SearchJourneyIT {

  private House house;
  private Caller ainoByApi;
  private Desk bertil;
  private String word;

  @BeforeEach
  void somethingToFind(House house, Browser browser) {
    this.house = house;
    ainoByApi = Caller.of(house, "aino");
    word = "z" + UUID.randomUUID().toString().replace("-", "").substring(0, 14);
    Steps.open(
        ainoByApi,
        posting("Count a " + word, 10)
            .with("skills", List.of("Ahkeruus", "Bruk av kulram", "ruotsi", "Zeal")));
    Steps.open(ainoByApi, posting("Draw a " + word, 90));
    bertil = Desk.of(house, browser, "bertil", "en");
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> ainoByApi.get("/taskets?q=" + word).path("total").equals(2));
  }

  private static Posting posting(String title, int minutes) {
    return Posting.small().with("title", title).with("plannedMinutes", minutes);
  }

  @AfterEach
  void leaves() {
    bertil.complainsOfNothing();
    bertil.close();
  }

  private Locator heading() {
    return bertil.page().locator("#found");
  }

  private Locator filter(String key) {
    return bertil.page().locator("[data-key='" + key + "']");
  }

  @AtBothWidths
  void wordsAreTypedNarrowedAndTaken(int width) {
    bertil.isAsWideAs(width);
    bertil.open("/");
    bertil.type("q", word);
    assertThat(bertil.page().locator("#suggested option")).hasCount(2);
    bertil.press(bertil.button("Search"));
    assertThat(heading()).hasText("“" + word + "”: 2 taskets");
    assertThat(bertil.page().locator(".card mark").first()).hasText(word);

    bertil.press(bertil.page().locator("#narrow > summary"));
    bertil.tabTo(filter("minutes-15"));
    double before = filter("minutes-15").boundingBox().y;
    bertil.page().keyboard().press("Enter");
    assertThat(heading()).hasText("“" + word + "”: 1 tasket");
    assertThat(bertil.page().locator(".card [data-skills]"))
        .hasText("Skills: Ahkeruus, Bruk av kulram, Swedish, +1");
    assertThat(filter("minutes-15")).isFocused();
    assertThat(filter("minutes-15").boundingBox().y).isCloseTo(before, within(2.0));
    assertThat(filter("minutes-15")).hasAttribute("aria-current", "true");
    assertThat(bertil.page()).hasURL(Pattern.compile("q=" + word + "&minutes=15$"));
    bertil.page().goBack();
    assertThat(heading()).hasText("“" + word + "”: 2 taskets");
    bertil.page().goForward();
    assertThat(heading()).hasText("“" + word + "”: 1 tasket");

    bertil.page().reload();
    bertil.press(bertil.page().locator("button[name=take]"));
    assertThat(bertil.page().locator("h1")).hasText("Count a " + word);
  }

  @AtBothWidths
  void otherWordsAreLookedForWithTheSameFiltersInTheSameOrder(int width) {
    Steps.open(
        ainoByApi, posting("Sort a " + word, 30).with("mode", "ON_SITE").with("place", "Hall"));
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> ainoByApi.get("/taskets?q=" + word).path("total").equals(3));
    bertil.isAsWideAs(width);
    bertil.open("/search?q=" + word + "&minutes=30");
    bertil.press(filter("doable-ONLINE"));
    bertil.isRefined();
    bertil.press(filter("sort-shortest"));
    bertil.isRefined();

    bertil.type("q", "count " + word);
    bertil.page().keyboard().press("Enter");

    assertThat(bertil.page())
        .hasURL(Pattern.compile("q=count.*&minutes=30&doable=ONLINE&sort=shortest$"));
    assertThat(heading()).hasText("“count " + word + "”: 1 tasket");
    for (String key : List.of("minutes-30", "doable-ONLINE", "sort-shortest")) {
      assertThat(filter(key)).hasAttribute("aria-current", "true");
    }
  }

  @AtBothWidths
  void wordsAreLookedForOnABoardUntilThatIsLeft(int width) {
    String board = BoardSteps.open(Caller.of(house, "david"), "Board of " + word, "david");
    Steps.open(ainoByApi, posting("Fold a " + word, 30).with("board", board));
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> ainoByApi.get("/taskets?q=" + word).path("total").equals(3));
    Locator chosen = filter("board-" + board);
    bertil.isAsWideAs(width);
    bertil.open("/boards/" + board);

    bertil.type("words", word);
    assertThat(bertil.page().locator("#suggested option")).hasCount(1);
    bertil.page().keyboard().press("Enter");
    assertThat(heading()).hasText("“" + word + "”: 1 tasket");
    assertThat(chosen).hasAttribute("aria-current", "true");
    assertThat(chosen).containsText("Board of " + word);
    bertil.type("q", "qqqqq" + word);
    bertil.page().keyboard().press("Enter");
    assertThat(bertil.page().locator(".empty h2")).hasText("Nothing found");
    assertThat(chosen).hasAttribute("aria-current", "true");
    assertThat(chosen).containsText("Board of " + word);

    bertil.press(filter("board-any"));
    bertil.isRefined();
    assertThat(chosen).hasCount(0);
    bertil.type("q", word);
    bertil.page().keyboard().press("Enter");
    assertThat(heading()).hasText("“" + word + "”: 3 taskets");
  }

  @AtBothWidths
  void anotherLanguageShowsTheSameAfterRefining(int width) {
    bertil.isAsWideAs(width);
    bertil.open("/search?q=" + word);
    bertil.press(bertil.page().locator("#narrow > summary"));
    bertil.press(filter("minutes-15"));
    bertil.isRefined();
    assertThat(filter("minutes-15")).isFocused();

    bertil.press(bertil.link("Suomi"));

    assertThat(bertil.page().locator("html")).hasAttribute("lang", "fi");
    assertThat(bertil.page()).hasURL(Pattern.compile("/search\\?q=" + word + "&minutes=15$"));
    assertThat(bertil.page().locator(".card")).hasCount(1);
    bertil.press(bertil.link("English"));
    assertThat(bertil.page().locator("html")).hasAttribute("lang", "en");
  }

  @AtBothWidths
  void goingBackAndForwardKeepsTheFocusWhereItWas(int width) {
    bertil.isAsWideAs(width);
    bertil.open("/search?q=" + word);
    bertil.press(bertil.page().locator("#narrow > summary"));
    bertil.press(filter("minutes-15"));
    bertil.isRefined();
    assertThat(filter("minutes-15")).isFocused();

    bertil.page().goBack();
    bertil.isRefined();
    assertThat(filter("minutes-15")).not().hasAttribute("aria-current", "true");
    assertThat(filter("minutes-15")).isFocused();
    bertil.page().goForward();
    bertil.isRefined();
    assertThat(filter("minutes-15")).hasAttribute("aria-current", "true");
    assertThat(filter("minutes-15")).isFocused();

    bertil.press(bertil.page().locator("a[data-key=whole]"));
    bertil.isRefined();
    assertThat(heading()).hasText("“" + word + "”: 2 taskets");
    assertThat(heading()).isFocused();
    bertil.type("q", word);
    bertil.page().goBack();
    bertil.isRefined();
    assertThat(heading()).hasText("“" + word + "”: 1 tasket");
    assertThat(bertil.page().locator("#q")).isFocused();
  }

  @AtBothWidths
  void moreIsShownInItsPlaceAndIsThereWhenSomebodyComesBack(int width) {
    for (int i = 0; i < 20; i++) {
      Steps.open(ainoByApi, posting("Sort a " + word, 30));
    }
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> ainoByApi.get("/taskets?q=" + word).path("total").equals(22));
    bertil.isAsWideAs(width);
    bertil.open("/search?q=" + word);
    Locator cards = bertil.page().locator(".card");
    String next = bertil.link("Show more").getAttribute("href");

    bertil.press(bertil.link("Show more"));
    assertThat(cards).hasCount(22);
    assertThat(cards.nth(20).locator(".card__link")).isFocused();
    assertThat(bertil.link("Show more")).hasCount(0);
    assertThat(bertil.page()).hasURL(Pattern.compile("/search\\?q=" + word + "$"));

    bertil.page().keyboard().press("Enter");
    assertThat(bertil.page()).hasURL(Pattern.compile("/taskets/"));
    bertil.page().goBack();
    assertThat(cards).hasCount(22);
    assertThat(cards.nth(20)).isInViewport();

    bertil.page().navigate(URI.create(bertil.page().url()).resolve(next).toString());
    assertThat(cards).hasCount(2);
    bertil.press(bertil.link("Show it from the beginning"));
    assertThat(cards).hasCount(20);
    assertThat(heading()).isFocused();
  }

  @AtBothWidths
  void whatAnAddressNamesInVainIsToldAndNothingElseIsLost(int width) {
    bertil.isAsWideAs(width);
    Caller david = Caller.of(house, "david");
    String hidden = BoardSteps.open(david, "Not for Bertil", "david");
    BoardSteps.change(
        david, hidden, Map.of("audience", Map.of("groups", List.of("tasket-admins"))));
    for (String board : List.of("nowhere", hidden)) {
      bertil.open("/search?q=" + word + "&minutes=15&board=" + board + "&sort=shortest");
      assertThat(heading()).hasText("“" + word + "”: 1 tasket");
      assertThat(bertil.page().locator("[data-unfit]"))
          .hasText("One filter of this address is not available.");
      assertThat(filter("minutes-15")).hasAttribute("aria-current", "true");
      assertThat(filter("sort-shortest")).hasAttribute("aria-current", "true");
    }
    bertil.open("/search?q=" + word + "&minutes=15&from=nowhere");
    assertThat(heading()).hasText("“" + word + "”: 1 tasket");
    assertThat(bertil.page().locator("[data-unfit]")).containsText("This is the beginning.");
    bertil.open("/search?q=" + word + "&minutes=soon&doable=ASLEEP&written=en");
    assertThat(heading()).hasText("“" + word + "”: 2 taskets");
    assertThat(bertil.page().locator("[data-unfit]"))
        .hasText("2 filters of this address are not available.");
    bertil.press(filter("language-any").or(filter("minutes-15")).first());
    assertThat(bertil.page().locator("[data-unfit]")).hasCount(0);
  }

  @Test
  void anAddressThatSaysAnyWordForASkillShowsWhichOneIsChosen() {
    Steps.open(ainoByApi, posting("Read a " + word, 30).with("skills", List.of("oikolukeminen")));
    Steps.open(ainoByApi, posting("Tie a " + word, 30).with("skills", List.of("Knots of " + word)));
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> ainoByApi.get("/taskets?q=" + word).path("total").equals(4));
    Locator proofreading = bertil.page().locator("[data-key^='skill-'][aria-current=true]");

    bertil.open("/search?q=" + word + "&skill=kielenhuolto");
    assertThat(heading()).hasText("“" + word + "”: 1 tasket");
    assertThat(proofreading).containsText("Proofreading");

    bertil.open("/search?q=" + word + "&skill=KNOTS+of+" + word);
    assertThat(proofreading).containsText("Knots of " + word);
  }

  @Test
  void whatIsChosenIsShownAndWhatElseCanBeChosenIsCounted() {
    bertil.open("/search?q=" + word + "&minutes=45");

    assertThat(heading()).hasText("“" + word + "”: 1 tasket");
    assertThat(filter("minutes-45")).hasAttribute("aria-current", "true");
    assertThat(filter("minutes-45").locator(".count")).hasText("1");
    assertThat(filter("minutes-120").locator(".count")).hasText("2");
  }

  @Test
  void whoeverIsSentAnAddressSeesTheSame(House house, Browser browser) {
    bertil.open("/search?q=" + word);
    bertil.press(bertil.page().locator("#narrow > summary"));
    bertil.press(filter("minutes-15"));
    assertThat(heading()).hasText("“" + word + "”: 1 tasket");

    try (Desk eeva = Desk.of(house, browser, "eeva", "en")) {
      eeva.page().navigate(bertil.page().url());
      assertThat(eeva.page().locator("#found")).hasText("“" + word + "”: 1 tasket");
      assertThat(eeva.page().locator("[data-key='minutes-15']"))
          .hasAttribute("aria-current", "true");
      eeva.complainsOfNothing();
    }
  }

  @Test
  void whatAScriptPutThereIsAsAccessibleAsThePage() {
    bertil.open("/search?q=" + word);
    bertil.press(bertil.page().locator("#narrow > summary"));
    bertil.press(filter("minutes-120"));
    assertThat(filter("minutes-120")).isFocused();

    Accessible.check(bertil.page(), "search-refined");
  }

  @AtBothWidths
  void whatIsNotFoundSaysWhatToDoNext(int width) {
    bertil.isAsWideAs(width);
    bertil.open("/search?q=qqqqq" + word + "&minutes=nonsense&board=nowhere");

    assertThat(bertil.page().locator(".empty h2")).hasText("Nothing found");
    assertThat(bertil.link("Find work").last().isVisible()).isTrue();
    assertThat(bertil.page().locator("#q")).hasValue("qqqqq" + word);
  }
}
