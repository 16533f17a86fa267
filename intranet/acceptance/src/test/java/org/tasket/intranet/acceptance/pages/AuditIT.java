package org.tasket.intranet.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
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

/** What the pages tell of what was done, and to whom. */
@InTheHouse
class AuditIT {

  private static final String GONE = "01890a5d-ac96-774b-bcce-b302099a80aa";

  private final List<Desk> desks = new ArrayList<>();
  private House house;
  private Browser browser;
  private Caller davidByApi;

  @BeforeEach
  void theyAreAtHome(House house, Browser browser) {
    this.house = house;
    this.browser = browser;
    davidByApi = Caller.of(house, "david");
  }

  @AfterEach
  void theyLeave() {
    for (Desk desk : desks) {
      desk.complainsOfNothing();
      desk.close();
    }
  }

  private Desk desk(String login) {
    Desk desk = Desk.of(house, browser, login, "en");
    desks.add(desk);
    return desk;
  }

  private static Locator line(Desk desk, int at) {
    return desk.page().locator("main ol.list > li").nth(at);
  }

  @Test
  void aCoordinatorLooksABoardUpByTheKeyboardAlone() {
    String slug = BoardSteps.open(davidByApi, "Open data", "carol");
    BoardSteps.change(Caller.of(house, "carol"), slug, Map.of("rulebook", Map.of("holdDays", 3)));
    Desk david = desk("david");
    david.open("/audit");
    david.type("object", "no such thing");
    david.page().keyboard().press("Enter");
    assertThat(david.page().locator("#object-wrong")).containsText("There is no such board");
    assertThat(david.page().locator("#object")).hasValue("no such thing");
    david.type("object", house.server().url() + "/tasket/boards/" + slug + "/settings");
    david.press(david.button("Look it up"));

    assertThat(david.page().locator("#found")).hasText("3 things were done");
    assertThat(line(david, 0)).containsText("Board’s settings changed");
    assertThat(line(david, 0)).containsText("days to deliver");
    assertThat(line(david, 0)).containsText("Carol");
    assertThat(line(david, 0)).containsText("through the API");
    assertThat(line(david, 2)).containsText("Board opened");
    assertThat(line(david, 2)).containsText("You");
    assertThat(line(david, 0).locator("time[datetime]")).isVisible();
    david.press(david.page().locator("main").getByText("Open data"));
    david.isAt("/boards/" + slug);
  }

  @Test
  void theObjectsThemselvesLeadThere() {
    Caller owner = Caller.of(house, "bertil");
    String tasket = Steps.open(owner, Posting.small());
    String claim = Steps.claim(davidByApi, tasket);
    Desk david = desk("david");

    david.open("/taskets/" + tasket);
    david.page().locator("a[href$='object=" + tasket + "']").click();
    assertThat(line(david, 0)).containsText("Tasket published");
    assertThat(line(david, 1)).containsText("Draft of a tasket made");
    david.open("/taskets/" + tasket);
    david.page().locator("a[href$='object=" + claim + "']").first().click();
    assertThat(line(david, 0)).containsText("Seat taken");
    david.open("/boards/everyone");
    assertThat(david.link("What was done here")).isVisible();

    Desk aino = desk("aino");
    aino.open("/taskets/" + tasket);
    assertThat(aino.link("What was done here")).hasCount(0);
    assertThat(aino.open("/audit?object=" + tasket)).isEqualTo(403);
  }

  @Test
  void everybodyFindsWhatWasDoneAboutThemAmongTheirThings() {
    Caller owner = Caller.of(house, "bertil");
    String title = "Read this " + System.nanoTime();
    String tasket = Steps.open(owner, Posting.small().with("title", title));
    Steps.confirm(owner, Steps.delivered(Caller.of(house, "eeva"), tasket, 20));
    Desk eeva = desk("eeva");
    eeva.open("/me");
    eeva.press(eeva.link("What I did, and what was done about me"));

    eeva.isAt("/me/audit");
    assertThat(line(eeva, 0)).containsText("Work confirmed");
    assertThat(line(eeva, 0)).containsText("Bertil");
    assertThat(line(eeva, 0)).containsText(title);
    assertThat(line(eeva, 1)).containsText("Work delivered");
    assertThat(line(eeva, 1)).containsText("You");
    assertThat(eeva.page().locator("main")).not().containsText("Tasket published");
  }

  @Test
  void whatIsSaidAndWrittenIsNamedByItsTaskAndItsTitle() {
    String slug = BoardSteps.open(davidByApi, "A board to talk on", "carol");
    Caller carolByApi = Caller.of(house, "carol");
    String tasket =
        Steps.open(
            carolByApi, Posting.small().with("board", slug).with("title", "Sort the letters"));
    carolByApi
        .send(Map.of("text", "By whom?"), "/taskets/{id}/questions", tasket)
        .then()
        .statusCode(201);
    Map<String, ?> page = Map.of("title", "Sorting letters", "text", "By date.", "language", "en");
    carolByApi.send(page, "/boards/{slug}/howtos", slug).then().statusCode(201);
    Desk carol = desk("carol");

    carol.open("/me/audit");
    assertThat(line(carol, 0)).containsText("Page written");
    assertThat(line(carol, 0).locator("a")).hasText("Sorting letters");
    assertThat(line(carol, 1)).containsText("Question asked");
    carol.press(line(carol, 1).getByText("Sort the letters"));
    assertThat(carol.page().locator("article.remark")).containsText("By whom?");
  }

  @Test
  void aLongListIsReadInPieces() {
    Caller owner = Caller.of(house, "bertil");
    String tasket = Steps.open(owner, Posting.small());
    for (int i = 0; i < 10; i++) {
      owner.post("/taskets/{id}/pause", tasket).then().statusCode(200);
      owner.post("/taskets/{id}/resume", tasket).then().statusCode(200);
    }
    Desk david = desk("david");
    david.open("/audit?object=" + tasket);
    assertThat(david.page().locator("#found")).hasText("22 things were done");
    assertThat(david.page().locator("main ol.list > li")).hasCount(20);
    david.link("Show more").click();

    assertThat(david.page().locator("main ol.list > li")).hasCount(2);
    assertThat(line(david, 1)).containsText("Draft of a tasket made");
  }

  @Test
  void aBoardTellsItsKeepersThatItHasNoManagerAndThatADepartmentIsGone() throws SQLException {
    try (Connection connection = house.database().connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into tasket_department"
              + " (id, version, source, directory_key, code, name_en, vanished_at) values ('"
              + GONE
              + "', 1, 'test', '"
              + GONE
              + "', 'gone', 'Office of Typewriters', now()) on conflict do nothing");
    }
    String slug = BoardSteps.open(davidByApi, "Left alone");
    Map<String, ?> gone = Map.of("departments", List.of(Map.of("department", GONE)));
    BoardSteps.change(davidByApi, slug, Map.of("audience", gone));
    Desk david = desk("david");
    david.open("/boards/" + slug + "/settings");
    Locator main = david.page().locator("main");
    assertThat(main).containsText("Nobody is named to manage this board");
    assertThat(main).containsText("No longer in the directory: Office of Typewriters");

    BoardSteps.change(davidByApi, slug, Map.of("managers", List.of("carol")));
    Desk carol = desk("carol");
    carol.open("/boards/" + slug + "/settings");
    assertThat(carol.page().locator("main")).containsText("Office of Typewriters");
    assertThat(carol.page().locator("main")).not().containsText("Nobody is named");
  }
}
