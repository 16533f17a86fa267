package org.tasket.intranet.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.rest.BoardSteps;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.Steps;

/** From a search for work to the answer that somebody was given before, by the keyboard alone. */
@InTheHouse
class AnswerSearchJourneyIT {

  private Caller aino;
  private Caller carol;
  private Desk bertil;
  private String board;
  private String word;

  @BeforeEach
  void aPageAndAnAnswer(House house, Browser browser) {
    aino = Caller.of(house, "aino");
    carol = Caller.of(house, "carol");
    word = "z" + UUID.randomUUID().toString().replace("-", "").substring(0, 14);
    board = BoardSteps.open(Caller.of(house, "david"), "Advice on " + word, "carol");
    carol
        .send(
            Map.of("title", "Sending a " + word, "text", "Post it.", "language", "en"),
            "/boards/{slug}/howtos",
            board)
        .then()
        .statusCode(201);
    String tasket = Steps.open(aino, Posting.small().with("title", "Count every " + word));
    String asked = said("/taskets/{id}/questions", tasket, "May I leave a " + word + " out?");
    String helped = said("/remarks/{id}/answers", asked, "Yes, where it is empty.");
    aino.post("/remarks/{id}/accept", helped).then().statusCode(200);
    bertil = Desk.of(house, browser, "bertil", "en");
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> aino.get("/howtos?q=" + word).path("total").equals(2));
  }

  private String said(String path, String about, String text) {
    return aino.send(Map.of("text", text), path, about).then().statusCode(201).extract().path("id");
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
  void theSameWordsLeadFromTasketsToAnswersAndBack(int width) {
    bertil.isAsWideAs(width);
    bertil.open("/");
    bertil.type("q", word);
    bertil.press(bertil.button("Search"));
    assertThat(heading()).hasText("“" + word + "”: 1 tasket");
    assertThat(bertil.link("How-tos and answers 2")).isVisible();

    bertil.press(bertil.link("How-tos and answers 2"));
    assertThat(bertil.page()).hasURL(Pattern.compile("/search/howtos\\?q=" + word + "$"));
    assertThat(heading()).hasText("“" + word + "”: 2 how-tos and answers");
    assertThat(bertil.link("How-tos and answers 2")).hasAttribute("aria-current", "page");
    assertThat(bertil.link("Taskets 1")).isVisible();

    bertil.press(bertil.page().locator("#narrow > summary"));
    bertil.press(filter("board-" + board));
    assertThat(heading()).hasText("“" + word + "”: 1 how-to or answer");
    assertThat(filter("board-" + board)).isFocused();
    bertil.page().goBack();
    assertThat(heading()).hasText("“" + word + "”: 2 how-tos and answers");

    bertil.press(bertil.link("May I leave a " + word + " out?"));
    assertThat(bertil.page().locator("h1")).hasText("Count every " + word);
    assertThat(bertil.page().getByText("Yes, where it is empty.")).isVisible();
  }

  @AtBothWidths
  void aBoardIsSearchedInTheSameWay(int width) {
    bertil.isAsWideAs(width);
    bertil.open("/boards/" + board + "/howtos");
    bertil.type("q", "sends " + word);
    bertil.press(bertil.button("Search"));

    assertThat(heading()).hasText("1 how-to or answer");
    assertThat(bertil.page().locator(".card mark").first()).hasText("Sending");
    bertil.press(bertil.link("Sending a " + word));
    assertThat(bertil.page().locator("h1")).hasText("Sending a " + word);
  }
}
