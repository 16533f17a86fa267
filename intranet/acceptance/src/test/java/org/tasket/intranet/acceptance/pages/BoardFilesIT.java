package org.tasket.intranet.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.house.PlainBrowser;
import org.tasket.intranet.acceptance.house.PlainBrowser.Form;
import org.tasket.intranet.acceptance.rest.BoardSteps;
import org.tasket.intranet.acceptance.rest.Caller;

/** Boards that go along as files, and boards from the gallery, by the pages. */
@InTheHouse
class BoardFilesIT {

  private final List<Desk> desks = new ArrayList<>();
  private House house;
  private Browser browser;
  private Caller carolByApi;
  private Caller davidByApi;
  private String slug;
  private String copy;

  @BeforeEach
  void carolManagesABoardForAFew(House house, Browser browser) {
    this.house = house;
    this.browser = browser;
    carolByApi = Caller.of(house, "carol");
    davidByApi = Caller.of(house, "david");
    slug = BoardSteps.open(davidByApi, "Open data", "carol");
    copy = slug + "-copy";
    BoardSteps.change(
        carolByApi,
        slug,
        Map.of(
            "audience",
            Map.of(
                "departments",
                List.of(Map.of("department", department(), "subUnits", true)),
                "groups",
                List.of("keepers-of-files")),
            "rulebook",
            Map.of("holdDays", 3)));
  }

  @AfterEach
  void allLeave() {
    for (Desk desk : desks) {
      desk.complainsOfNothing();
      desk.close();
    }
  }

  private String department() {
    return davidByApi.get("/departments").path("items.find { it.code == 'digi' }.id");
  }

  private Desk desk(String login) {
    Desk desk = Desk.of(house, browser, login, "en");
    desks.add(desk);
    return desk;
  }

  /** The board as another organisation would send it: its department has another code there. */
  private String fromElsewhere() {
    return carolByApi
        .get("/boards/{slug}/file", slug)
        .asString()
        .replace("\"code\":\"digi\"", "\"code\":\"bureau\"");
  }

  private static FilePayload file(String text) {
    return new FilePayload("board.json", "application/json", text.getBytes(StandardCharsets.UTF_8));
  }

  private static void choose(Desk desk, String text) {
    desk.open("/boards/import");
    desk.page().locator("#file").setInputFiles(file(text));
    desk.button("Look at the file").click();
  }

  private static Locator wrong(Desk desk) {
    return desk.page().locator("#file-wrong");
  }

  @Test
  void aManagerTakesTheBoardAlongByTheKeyboardAlone() throws IOException {
    Desk carol = desk("carol");
    carol.open("/boards/" + slug + "/settings");

    Download download =
        carol.page().waitForDownload(() -> carol.press(carol.link("Download the board as a file")));

    assertThat(download.suggestedFilename()).isEqualTo("tasket-board-" + slug + ".json");
    String text = Files.readString(download.path());
    assertThat(new JsonPath(text).getMap("$"))
        .isEqualTo(carolByApi.get("/boards/{slug}/file", slug).jsonPath().getMap("$"));
  }

  @Test
  void onlyTheManagersHaveTheFile() {
    Desk david = desk("david");
    david.open("/boards/" + slug + "/settings");
    assertThat(david.link("Download the board as a file")).hasCount(0);

    assertThat(david.open("/boards/" + slug + "/file")).isEqualTo(403);
    assertThat(desk("bertil").open("/boards/" + slug + "/file")).isEqualTo(404);
  }

  @Test
  void aCoordinatorBringsItInByTheKeyboardAloneAndSaysWhatStandsForWhat() {
    Desk david = desk("david");
    david.open("/boards");
    david.press(david.link("Open a board"));
    david.press(david.link("Open a board from a file"));
    david.tabTo(david.page().locator("#file"));
    FileChooser chooser =
        david.page().waitForFileChooser(() -> david.page().keyboard().press("Space"));
    chooser.setFiles(file(fromElsewhere()));
    david.press(david.button("Look at the file"));
    assertThat(david.page().locator("h1")).hasText("Open data");
    assertThat(david.page().locator("form#importing.parts[data-keep]")).hasCount(1);
    assertThat(david.page().locator("main")).containsText("within 3 days of taking a seat");
    davidByApi.get("/boards/{slug}", copy).then().statusCode(404);

    david.type("slug", copy);
    david.press(david.button("Make this board"));
    assertThat(david.page().locator(".summary")).isFocused();
    assertThat(david.page().locator("#departments-0-wrong")).containsText("needed");
    assertThat(david.page().locator("#departments-0")).hasAttribute("aria-invalid", "true");
    assertThat(david.page().locator("#groups-0-wrong")).containsText("needed");
    assertThat(david.page().locator("#slug")).hasValue(copy);

    david.tabTo(david.page().locator("#departments-0"));
    david.page().keyboard().type("Digital");
    david.tabTo(david.page().locator("#groups-0-out"));
    david.page().keyboard().press("Space");
    david.press(david.button("Make this board"));

    david.isAt("/boards/" + copy);
    assertThat(david.told()).containsText("The board is prepared");
    assertThat(david.page().locator("main")).containsText("This board is being prepared");
    JsonPath made = davidByApi.get("/boards/{slug}", copy).jsonPath();
    assertThat(made.getString("state")).isEqualTo("PREPARED");
    assertThat(made.getList("audience.departments.department")).containsExactly(department());
    assertThat(made.getList("audience.groups")).isEmpty();
    assertThat(desk("aino").open("/boards/" + copy)).isEqualTo(404);
  }

  @Test
  void nobodyIsLeftOfTheAudienceAndThePageSaysThatThisWouldBeEverybody() {
    Desk david = desk("david");
    choose(david, fromElsewhere());
    david.page().locator("#slug").fill(copy);
    david.page().locator("#departments-0").selectOption("out");
    david.page().locator("#groups-0-out").check();
    david.button("Make this board").click();

    assertThat(david.page().locator("#departments-wrong")).containsText("everyone would see");
    assertThat(david.page().locator("#departments-0")).hasValue("out");
    davidByApi.get("/boards/{slug}", copy).then().statusCode(404);

    david.page().locator("#departments-0").selectOption("=digi");
    david.page().locator("#slug").fill(slug);
    david.button("Make this board").click();
    assertThat(david.told()).containsText("a board with this address already");
    assertThat(david.page().locator("#departments-0")).hasValue("=digi");
  }

  @Test
  void whatIsNoBoardIsToldAtTheField() {
    Desk david = desk("david");
    david.open("/boards/import");
    david.button("Look at the file").click();
    assertThat(wrong(david)).containsText("needed");

    choose(david, "{\n  \"format\": oops");
    assertThat(wrong(david)).containsText("in line 2");
    choose(david, "[]");
    assertThat(wrong(david)).containsText("object");
    choose(david, fromElsewhere().replace("\"holdDays\":3", "\"holdDays\":99"));
    assertThat(wrong(david)).containsText("rulebook.holdDays: From 1 to 60, not 99");
    choose(david, "{\"padding\": \"" + "x".repeat(1_000_001) + "\"}");
    assertThat(wrong(david)).containsText("At most 1,000 kB");
    assertThat(david.page().locator(".summary")).isFocused();
  }

  @Test
  void whatIsFarTooLargeIsRefusedBeforeItIsRead() {
    Desk david = desk("david");
    choose(david, "x".repeat(7_000_000));

    assertThat(wrong(david)).containsText("At most 1,000 kB");
  }

  /** No browser sends a form so, but proxies and programs do. */
  @Test
  void whatComesInPiecesIsReadAndRefusedWhereItIsTooLarge() {
    PlainBrowser david = PlainBrowser.of(house, "david");
    Form form = david.open("/tasket/boards/import").form("#file").orElseThrow();

    assertThat(form.sendInPieces("read", "file", "[]").text("#file-wrong")).contains("object");
    assertThat(form.sendInPieces("read", "file", "x".repeat(5_200_000)).text("#file-wrong"))
        .contains("At most 1,000 kB");
  }

  @Test
  void aBoardFromTheGalleryIsPreparedByTheKeyboardAlone() {
    Desk david = desk("david");
    david.open("/boards");
    david.press(david.link("Open a board"));
    assertThat(david.page().locator("main .card")).hasCount(8);
    david.press(david.link("Second pair of eyes"));
    assertThat(david.page().locator("h1")).hasText("Second pair of eyes");
    david.type("slug", copy);
    david.press(david.button("Make this board"));

    david.isAt("/boards/" + copy);
    assertThat(david.page().locator("h1")).hasText("Second pair of eyes");
    david.press(david.button("Publish the board"));
    assertThat(david.told()).containsText("Its audience sees the board now");
    assertThat(desk("aino").open("/boards/" + copy)).isEqualTo(200);
  }

  @Test
  void whoeverIsNoCoordinatorOpensNoBoardFromAnything() {
    Desk carol = desk("carol");
    for (String path :
        List.of(
            "/boards/new",
            "/boards/new/empty",
            "/boards/import",
            "/boards/import?starter=events")) {
      assertThat(carol.open(path)).as(path).isEqualTo(403);
    }
    assertThat(desk("david").open("/boards/import?starter=nothing")).isEqualTo(404);
  }
}
