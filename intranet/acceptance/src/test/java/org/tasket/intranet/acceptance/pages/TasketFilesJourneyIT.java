package org.tasket.intranet.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.Accessible;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.RuledBoard;

/** Bringing taskets in from a file, by the keyboard alone. */
@InTheHouse
class TasketFilesJourneyIT {

  private static final String HEADER = "title;plannedMinutes;skills;state\n";

  private Caller aino;
  private String board;

  @BeforeEach
  void aBoard(House house) {
    aino = Caller.of(house, "aino");
    board = RuledBoard.of(Caller.of(house, "david"), Map.of());
  }

  private static FilePayload file(String name, String text) {
    return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static void choose(Desk desk, FilePayload file) {
    desk.page().locator("#file").setInputFiles(file);
  }

  private List<String> drafts() {
    return aino.get("/taskets?board={slug}&owner=me", board).jsonPath().getList("items.title");
  }

  @Test
  void somebodyMendsAFileAndBringsItIn(House house, Browser browser) {
    try (Desk desk = Desk.of(house, browser, "aino", "en")) {
      desk.isAsWideAs(320);
      desk.open("/boards/" + board);
      desk.press(desk.link("Taskets from a file"));
      desk.isAt("/boards/" + board + "/import");

      desk.press(desk.button("Look first"));
      assertThat(desk.page().locator("#file-wrong")).isVisible();

      choose(desk, file("taskets.csv", HEADER + "Sort <b>letters</b>;half;;\nX;30;;\n"));
      desk.press(desk.button("Look first"));
      Locator lines = desk.page().locator("main tbody tr");
      assertThat(lines).hasCount(2);
      assertThat(lines.first()).containsText("Line 2");
      assertThat(lines.first()).containsText("half");
      assertThat(lines.last()).containsText("From 3 to 120 characters");
      assertThat(desk.button("Bring in 2 taskets")).hasCount(0);
      Accessible.check(desk.page(), "bring-in-wrong");

      choose(
          desk,
          file("taskets.csv", HEADER + "Sort letters;30;post | order;OPEN\nSort letters;15;;\n"));
      desk.press(desk.button("Look first"));
      assertThat(desk.page().locator("#report")).hasText("2 taskets can come in");
      assertThat(desk.page().locator("#report")).isFocused();
      assertThat(desk.page().locator("main")).containsText("Another line has this title too.");
      assertThat(desk.page().locator("main")).containsText("Not read, for Tasket sets it: state");
      Accessible.check(desk.page(), "bring-in-looked");
      assertThat(drafts()).isEmpty();

      desk.press(desk.button("Bring in 2 taskets"));
      assertThat(desk.told()).containsText("2 drafts are yours now.");
      desk.isAt("/me");
      assertThat(drafts()).containsExactly("Sort letters", "Sort letters");
      desk.complainsOfNothing();
    }
  }

  @Test
  void pressedTwiceTheyComeInOnce(House house, Browser browser) {
    try (Desk desk = Desk.of(house, browser, "aino", "fi")) {
      desk.open("/boards/" + board + "/import");
      choose(desk, file("tasketit.JSON", "[{\"title\": \"Kerran vain\", \"plannedMinutes\": 15}]"));
      desk.press(desk.button("Katso ensin"));
      assertThat(desk.page().locator("#report")).hasText("Yhden tasketin voi tuoda");
      Accessible.check(desk.page(), "bring-in-fi");
      desk.button("Tuo yksi tasketti").dblclick();

      await().untilAsserted(() -> assertThat(drafts()).containsExactly("Kerran vain"));
      desk.open("/me");
      assertThat(desk.page().locator("main")).containsText("Kerran vain");
      assertThat(drafts()).containsExactly("Kerran vain");
    }
  }

  @Test
  void aTableToFillInAndTheBoardsOwnAreThereToKeep(House house, Browser browser) {
    try (Desk desk = Desk.of(house, browser, "carol", "sv")) {
      desk.open("/boards/" + board + "/import");
      var table = desk.page().waitForDownload(desk.link("Ladda ner en tabell att fylla i")::click);
      assertThat(table.suggestedFilename()).isEqualTo("tasket-taskets.csv");

      desk.open("/boards/" + board);
      var taskets = desk.page().waitForDownload(desk.link("Ladda ner tasketar (CSV)")::click);
      assertThat(taskets.suggestedFilename()).isEqualTo("tasket-taskets-" + board + ".csv");
    }
  }
}
