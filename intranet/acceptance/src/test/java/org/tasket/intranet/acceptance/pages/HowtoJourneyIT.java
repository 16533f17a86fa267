package org.tasket.intranet.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.RuledBoard;
import org.tasket.intranet.acceptance.rest.Steps;

/** A board's own pages, by the keyboard alone. Carol manages the board. */
@InTheHouse
class HowtoJourneyIT {

  private Caller ainoByApi;
  private Caller bertilByApi;
  private Caller carolByApi;
  private Desk bertil;
  private Desk carol;
  private String board;

  @BeforeEach
  void aBoardOfCarols(House house, Browser browser) {
    ainoByApi = Caller.of(house, "aino");
    bertilByApi = Caller.of(house, "bertil");
    carolByApi = Caller.of(house, "carol");
    board =
        RuledBoard.of(
            Caller.of(house, "david"), Map.of("categories", RuledBoard.ASKING.get("categories")));
    bertil = Desk.of(house, browser, "bertil", "en");
    carol = Desk.of(house, browser, "carol", "en");
  }

  @AfterEach
  void bothLeave() {
    for (Desk desk : new Desk[] {bertil, carol}) {
      desk.complainsOfNothing();
      desk.close();
    }
  }

  private String written(String title) {
    return carolByApi
        .send(
            Map.of("title", title, "text", "Like this.", "language", "en", "category", "texts"),
            "/boards/{slug}/howtos",
            board)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private String said(Caller who, String path, String about, String text) {
    return who.send(Map.of("text", text), path, about).then().statusCode(201).extract().path("id");
  }

  private static Locator list(Desk desk) {
    return desk.page().locator("#ordering li");
  }

  @AtBothWidths
  void aManagerWritesAndAnotherFindsAndReads(int width) {
    carol.isAsWideAs(width);
    bertil.isAsWideAs(width);
    carol.open("/boards/" + board);
    carol.press(carol.link("How to…"));
    carol.press(carol.link("Write a page"));
    carol.type("title", "ab");
    carol.type("text", "Ask the **archives** first.");
    carol.press(carol.button("Add the page"));
    assertThat(carol.page().locator("#title-wrong")).not().isEmpty();
    assertThat(carol.page().locator("#text")).hasValue("Ask the **archives** first.");
    carol.type("title", "Finding old letters");
    carol.press(carol.button("Add the page"));
    assertThat(carol.told()).containsText("The page is there");
    assertThat(carol.page().locator(".prose strong")).hasText("archives");

    bertil.open("/boards/" + board);
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> bertilByApi.get("/howtos?q=letters&board=" + board).path("total").equals(1));
    bertil.type("q", "ARCHIVES letters");
    bertil.page().keyboard().press("Enter");
    assertThat(bertil.page().locator("#found")).hasText("1 how-to or answer");
    bertil.press(bertil.link("Finding old letters"));
    assertThat(bertil.page().locator("h1")).hasText("Finding old letters");
    assertThat(bertil.link("Change this page")).hasCount(0);
  }

  @AtBothWidths
  void aManagerSetsPagesInOrderAndOthersCannot(int width) {
    carol.isAsWideAs(width);
    bertil.isAsWideAs(width);
    written("First");
    written("Second");
    String third = written("Third");
    carol.open("/boards/" + board + "/howtos");

    carol.press(list(carol).nth(2).getByText("Up"));

    assertThat(carol.told()).containsText("“Third” is moved.");
    carol.isAt("/boards/" + board + "/howtos#howto-" + third);
    assertThat(list(carol).locator("a")).hasText(new String[] {"First", "Third", "Second"});
    carol.press(list(carol).nth(1).getByText("Down"));
    assertThat(list(carol).locator("a")).hasText(new String[] {"First", "Second", "Third"});
    bertil.open("/boards/" + board + "/howtos");
    assertThat(list(bertil).locator("a")).hasCount(3);
    assertThat(list(bertil).locator("button")).hasCount(0);
  }

  @AtBothWidths
  void anAnswerThatHelpedIsKeptAndLeadsBack(int width) {
    carol.isAsWideAs(width);
    bertil.isAsWideAs(width);
    String tasket = Steps.open(ainoByApi, Posting.small().with("board", board));
    String question = said(bertilByApi, "/taskets/{id}/questions", tasket, "How long may it be?");
    String answer = said(ainoByApi, "/remarks/{id}/answers", question, "Two pages.");
    carol.open("/taskets/" + tasket);
    assertThat(carol.link("Keep as a page")).hasCount(0);
    bertilByApi.post("/remarks/{id}/accept", answer).then().statusCode(200);

    carol.open("/taskets/" + tasket);
    carol.press(carol.link("Keep as a page"));
    assertThat(carol.page().locator("#title")).hasValue("How long may it be?");
    assertThat(carol.page().locator("#text")).hasValue("Two pages.");
    carol.press(carol.button("Add the page"));
    assertThat(carol.told()).containsText("The page is there");

    bertil.open("/taskets/" + tasket);
    assertThat(bertil.link("Keep as a page")).hasCount(0);
    bertil.open("/boards/" + board + "/howtos");
    bertil.press(bertil.link("How long may it be?"));
    assertThat(bertil.page().locator("section").filter(grown())).hasCount(1);
    bertil.press(bertil.page().locator("section p a"));
    assertThat(bertil.page().locator("#remark-" + answer)).containsText("Two pages.");
  }

  private static Locator.FilterOptions grown() {
    return new Locator.FilterOptions().setHasText("It grew from a question");
  }

  @Test
  void pagesOfACategoryStandBesideItsTaskets() {
    written("Wording a notice");
    String tasket =
        Steps.open(ainoByApi, Posting.small().with("board", board).with("category", "texts"));
    bertil.open("/taskets/" + tasket);
    assertThat(bertil.link("Wording a notice")).isVisible();

    bertil.open("/post?board=" + board);
    assertThat(bertil.link("Wording a notice")).hasCount(0);
    bertil.press(bertil.page().locator("details.more summary").first());
    bertil.tabTo(bertil.page().locator("#category"));
    bertil.page().keyboard().press("ArrowDown");

    assertThat(bertil.page().locator("#categoryHowtos")).containsText("Wording a notice");
    assertThat(bertil.page().locator("#category")).isFocused();
  }

  @Test
  void aManagerChangesArchivesAndBringsBack() {
    String howto = written("Old ways");
    carol.open("/howtos/" + howto);
    carol.press(carol.link("Change this page"));
    carol.type("title", "New ways");
    String etag = carolByApi.etagOf("/howtos/{id}", howto);
    carolByApi
        .patch(Map.of("text", "Another."), etag, "/howtos/{id}", howto)
        .then()
        .statusCode(200);
    carol.press(carol.button("Save"));
    assertThat(carol.page().locator("#content")).containsText("Somebody");
    assertThat(carol.page().locator(".notice--warn[data-focus]")).isFocused();
    assertThat(carol.page().locator("#title")).hasValue("New ways");
    carol.press(carol.button("Save"));
    assertThat(carol.page().locator("h1")).hasText("New ways");

    carol.press(carol.button("Archive"));
    assertThat(carol.told()).containsText("archived");
    carol.open("/boards/" + board + "/howtos");
    assertThat(list(carol)).hasCount(0);
    carol.press(carol.link("Archived pages"));
    carol.press(carol.link("New ways"));
    carol.press(carol.button("Bring it back"));
    assertThat(carol.told()).containsText("The page is back");
  }
}
