package org.tasket.intranet.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.Accessible;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.Steps;

/** From words to a taken tasket, by the keyboard alone. */
@InTheHouse
class SearchJourneyIT {

  private Caller ainoByApi;
  private Desk bertil;
  private String word;

  @BeforeEach
  void somethingToFind(House house, Browser browser) {
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
