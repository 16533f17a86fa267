package org.tasket.intranet.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.rest.BoardSteps;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.Steps;

/** Questions about a tasket, and answers, by the keyboard alone. */
@InTheHouse
class TalkJourneyIT {

  private House house;
  private Caller bertilByApi;
  private Caller carolByApi;
  private Desk aino;
  private Desk bertil;
  private Desk carol;
  private String tasket;

  @BeforeEach
  void aTasketOfAinosOnABoardOfCarols(House house, Browser browser) {
    String board = BoardSteps.open(Caller.of(house, "david"), "A board to talk on", "carol");
    tasket =
        "/taskets/" + Steps.open(Caller.of(house, "aino"), Posting.small().with("board", board));
    this.house = house;
    bertilByApi = Caller.of(house, "bertil");
    carolByApi = Caller.of(house, "carol");
    aino = Desk.of(house, browser, "aino", "en");
    bertil = Desk.of(house, browser, "bertil", "en");
    carol = Desk.of(house, browser, "carol", "en");
  }

  @AfterEach
  void allLeave() {
    for (Desk desk : new Desk[] {aino, bertil, carol}) {
      desk.complainsOfNothing();
      desk.close();
    }
  }

  private static Locator questions(Desk desk) {
    return desk.page().locator("#questions");
  }

  @AtBothWidths
  void oneAsksAnotherAnswersAndTheFirstSaysThatItHelped(int width) {
    aino.isAsWideAs(width);
    bertil.isAsWideAs(width);
    bertil.open(tasket);
    bertil.type("text", "How long may it be, @aino?");
    bertil.press(bertil.button("Ask"));
    assertThat(bertil.told()).containsText("You asked");
    assertThat(questions(bertil)).containsText("Mentioned: Aino");
    assertThat(bertil.page().locator("#text")).hasValue("");

    aino.open(tasket);
    aino.press(questions(aino).getByText("Answer"));
    aino.type("text", "Two **short** pages.");
    aino.press(aino.button("Answer"));
    assertThat(questions(aino).locator(".talk__answers strong")).hasText("short");

    bertil.open(tasket);
    bertil.press(questions(bertil).getByText("This helped"));
    assertThat(questions(bertil)).containsText("This answer helped");
  }

  @Test
  void whatIsTypedIsKeptWhereItIsRefused() {
    bertil.open(tasket);
    bertil.press(bertil.button("Ask"));
    assertThat(bertil.page().locator("#text-wrong")).not().isEmpty();
    String crowd = "@a @b @c @d @e @f @g @h @i @j @k @l @m @n @o @p @q @r @s @t @u";

    bertil.type("text", crowd);
    bertil.press(bertil.button("Ask"));

    assertThat(bertil.page().locator("#text-wrong")).containsText("20");
    assertThat(bertil.page().locator("#text")).hasValue(crowd);
  }

  @Test
  void whatIsTypedIsKeptWhereSomethingElseOnThePageIsRefused() {
    bertil.open(tasket);
    bertil.type("text", "How long may it be?");
    carolByApi.post(tasket + "/claims").then().statusCode(201);

    bertil.press(bertil.button("Take this tasket"));

    assertThat(bertil.told()).containsText("Every seat is taken");
    assertThat(bertil.page().locator("#text")).hasValue("How long may it be?");
  }

  @Test
  void theReaderStaysAtTheOlderQuestionThatSomethingWasDoneWith() {
    String oldest = asked(Caller.of(house, "eeva"), "The oldest");
    for (int number = 1; number <= 20; number++) {
      asked(bertilByApi, "Question " + number);
    }
    carol.open(tasket);
    assertThat(questions(carol)).not().containsText("The oldest");
    carol.press(questions(carol).getByText("Older questions"));
    carol.press(questions(carol).getByText("Hide"));
    carol.type("reason", "Please be kind");
    carol.press(carol.button("Hide"));
    assertThat(carol.page().locator("#remark-" + oldest)).containsText("Please be kind");

    carol.press(questions(carol).getByText("Show again"));
    assertThat(carol.told()).containsText("Shown again");
    assertThat(carol.page().locator("#remark-" + oldest)).containsText("The oldest");
    carol.press(questions(carol).getByText("The newest questions"));
    assertThat(questions(carol)).containsText("Question 20");
    assertThat(questions(carol)).not().containsText("The oldest");
  }

  private String asked(Caller who, String text) {
    return who.send(Map.of("text", text), tasket + "/questions")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  @AtBothWidths
  void aManagerHidesAndShowsAgainAndTheAuthorTakesItBack(int width) {
    aino.isAsWideAs(width);
    bertil.isAsWideAs(width);
    carol.isAsWideAs(width);
    bertil.open(tasket);
    bertil.type("text", "Who ever thought of this?");
    bertil.press(bertil.button("Ask"));
    assertThat(bertil.told()).containsText("You asked");

    carol.open(tasket);
    carol.press(questions(carol).getByText("Hide"));
    carol.type("reason", "Please be kind");
    carol.press(carol.button("Hide"));
    assertThat(questions(carol)).containsText("Who ever thought of this?");
    aino.open(tasket);
    assertThat(questions(aino)).containsText("Please be kind");
    assertThat(questions(aino)).not().containsText("Who ever thought of this?");

    carol.press(questions(carol).getByText("Show again"));
    assertThat(carol.told()).containsText("Shown again");
    bertil.open(tasket);
    bertil.press(questions(bertil).getByText("Take back"));
    bertil.press(bertil.button("Take back"));
    assertThat(questions(bertil)).containsText("The author took this back.");
  }
}
