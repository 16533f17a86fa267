package org.tasket.intranet.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.house.PlainBrowser;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.RuledBoard;
import org.tasket.intranet.acceptance.rest.Steps;

/** A board is looked at as columns, as a list and as a calendar, and worked on from its cards. */
@InTheHouse
class BoardViewsIT {

  private static final Map<String, ?> LABELLED =
      Map.of("categories", List.of(Map.of("key", "texts", "name", Map.of("en", "Writing"))));

  private Caller owner;
  private Caller helper;
  private Desk aino;
  private String board;
  private Posting small;

  @BeforeEach
  void aBoard(House house, Browser browser) {
    owner = Caller.of(house, "aino");
    helper = Caller.of(house, "bertil");
    board = RuledBoard.of(Caller.of(house, "david"), LABELLED);
    small = Posting.small().with("board", board);
    aino = Desk.of(house, browser, "aino", "en");
  }

  @AfterEach
  void leaves() {
    aino.complainsOfNothing();
    aino.close();
  }

  private Locator stage(String stage) {
    return aino.page().locator("[data-stage=" + stage + "]");
  }

  private Locator menu(String tasket) {
    return aino.page().locator("[data-tasket='" + tasket + "'] details.menu");
  }

  @Nested
  class ByTheKeyboardAlone {

    @AtBothWidths
    void somebodyGoesFromColumnsToAListAndACalendarAndNarrowsEach(int width) {
      aino.isAsWideAs(width);
      Steps.open(owner, small.with("title", "Write it").with("category", "texts"));
      Steps.open(owner, small.with("title", "Carry it").with("mode", "ON_SITE"));
      aino.open("/boards/" + board);
      assertThat(stage("OPEN").locator(".card")).hasCount(2);
      assertThat(stage("IN_PROGRESS")).containsText("Nobody is at work");

      aino.press(aino.page().locator(".looks__filter > summary"));
      aino.press(aino.link("Writing"));
      aino.isAt("/boards/" + board + "?category=texts");
      assertThat(stage("OPEN").locator(".card")).hasCount(1);

      aino.press(aino.link("List"));
      aino.isAt("/boards/" + board + "?view=list&category=texts");
      assertThat(aino.page().locator("#found")).hasText("1 tasket");

      aino.press(aino.link("Calendar"));
      aino.isAt("/boards/" + board + "?view=calendar&category=texts");
      LocalDate end = LocalDate.now(ZoneId.of("Europe/Helsinki")).plusDays(7);
      if (!YearMonth.from(end).equals(YearMonth.now(ZoneId.of("Europe/Helsinki")))) {
        aino.press(aino.page().locator("a[rel=next]"));
      }
      assertThat(aino.page().locator("time[datetime='" + end + "']")).isVisible();
      aino.press(aino.link("Write it"));
      assertThat(aino.page().locator("h1")).hasText("Write it");
    }

    @AtBothWidths
    void anOwnerPausesOpensAndCompletesFromTheCardAndStaysWhereTheyWere(int width) {
      aino.isAsWideAs(width);
      String id = Steps.open(owner, small);
      aino.open("/boards/" + board + "?view=list&minutes=60");

      aino.press(menu(id).locator("summary"));
      aino.press(aino.button("Pause"));
      assertThat(aino.told()).containsText("Paused");
      aino.isAt("/boards/" + board + "?view=list&minutes=60");

      aino.open("/boards/" + board);
      assertThat(aino.page().locator("[data-tasket]")).hasCount(0);
      String other = Steps.open(owner, small);
      aino.open("/boards/" + board);
      aino.press(menu(other).locator("summary"));
      aino.press(aino.button("Mark as completed"));
      assertThat(aino.told()).containsText("Completed");
      assertThat(stage("DONE").locator(".card")).hasCount(1);
    }

    @AtBothWidths
    void aMenuClosesWithEscapeAndGivesTheFocusBack(int width) {
      aino.isAsWideAs(width);
      String id = Steps.open(owner, small);
      aino.open("/boards/" + board);
      aino.press(menu(id).locator("summary"));
      aino.tabTo(menu(id).locator("a", new Locator.LocatorOptions().setHasText("Edit")));
      aino.page().keyboard().press("Escape");

      assertThat(menu(id).locator("summary")).isFocused();
      assertThat(menu(id)).not().hasAttribute("open", Pattern.compile(".*"));
    }

    @Test
    void aLongColumnGoesOnInItsPlaceAndTheFocusFollows() {
      for (int i = 0; i < 12; i++) {
        Steps.open(owner, small.with("title", "Number " + i));
      }
      aino.open("/boards/" + board);
      assertThat(stage("OPEN").locator(".stage__name")).hasText("Open 12");
      assertThat(stage("OPEN").locator(".card")).hasCount(10);
      aino.press(stage("OPEN").locator("[data-more]"));

      assertThat(stage("OPEN").locator(".card")).hasCount(12);
      assertThat(stage("OPEN").locator(".card__link").nth(10)).isFocused();
      assertThat(stage("OPEN").locator("[data-more]")).hasCount(0);
      aino.isAt("/boards/" + board);
    }
  }

  @Test
  void aCardIsDraggedWhereItsMenuCouldMoveItToo() {
    String id = Steps.open(owner, small);
    aino.open("/boards/" + board);
    aino.page().locator("[data-tasket='" + id + "']").dragTo(stage("DONE"));

    assertThat(aino.told()).containsText("Completed");
    assertThat(stage("DONE").locator(".card")).hasCount(1);
  }

  @Test
  void theMenuOfACardBesideAnotherButtonIsWithinAPhone(House house, Browser browser) {
    Steps.open(owner, small);
    try (Desk bertil = Desk.of(house, browser, "bertil", "en")) {
      bertil.page().setViewportSize(360, 640);
      bertil.open("/boards/" + board);
      assertThat(bertil.page().locator("button[name=take]")).isVisible();
      bertil.page().locator(".menu > summary").click();

      BoundingBox list = bertil.page().locator(".menu__list").boundingBox();
      assertThat(list.x + list.width).isLessThanOrEqualTo(360);
    }
  }

  /** It lies above the link that fills the card, or else the exact time would never show. */
  @Test
  void theTimeOnACardIsPointedAtAndLeadsWhereTheCardDoes() {
    String id = Steps.open(owner, small);
    aino.open("/boards/" + board);

    aino.page().locator(".card time").first().click();

    aino.isAt("/taskets/" + id);
  }

  @Test
  void nobodyIsDeclinedByAMoveBeforeItIsAsked(House house) {
    String asking = RuledBoard.of(Caller.of(house, "david"), Map.of("acceptance", "OWNER_ACCEPTS"));
    String id = Steps.open(owner, small.with("board", asking));
    String claim = helper.post("/taskets/{id}/claims", id).path("id");
    aino.open("/boards/" + asking);
    aino.page().locator("[data-tasket='" + id + "']").dragTo(stage("DONE"));

    aino.isAt("/taskets/" + id + "/complete");
    assertThat(aino.page().locator("main")).containsText("One colleague who asked for a seat");
    helper.get("/claims/{id}", claim).then().body("state", equalTo("APPLIED"));
    aino.press(aino.button("Mark as completed"));
    assertThat(aino.told()).containsText("Completed");
    helper.get("/claims/{id}", claim).then().body("state", equalTo("DECLINED"));
  }

  @Test
  void whatTheLifeCycleRefusesIsToldOnTheBoard() {
    String id = Steps.open(owner, small);
    aino.open("/boards/" + board);
    Steps.claim(helper, id);
    menu(id).locator("summary").click();
    aino.button("Mark as completed").click();

    assertThat(aino.page().locator("#notices .notice--wrong")).isVisible();
    assertThat(stage("IN_PROGRESS").locator(".card")).hasCount(1);
  }

  @Test
  void worksWithoutScripts(House house) {
    for (int i = 0; i < 11; i++) {
      Steps.open(owner, small.with("title", "Number " + i));
    }
    PlainBrowser plain = PlainBrowser.of(house, "aino");
    PlainBrowser.Sheet columns = plain.open("/tasket/boards/" + board);
    assertThat(columns.text("[data-stage=OPEN] .card h3")).contains("Number 10", "Number 1");

    PlainBrowser.Sheet rest = plain.open(columns.link("[data-more]").orElseThrow());
    assertThat(rest.text(".card h3")).isEqualTo("Number 0");
    String tasket = rest.link(".card__link").orElseThrow().replaceAll(".*/", "");
    PlainBrowser.Sheet after =
        rest.form("[data-tasket]").orElseThrow().send("deed", "complete " + tasket, Map.of());
    assertThat(after.text("#notices")).contains("Completed");
    assertThat(after.path()).isEqualTo("/tasket/boards/" + board);
  }

  @Test
  void anAddressThatMakesNoSenseShowsTheBoardAndABadCursorIsRefused() {
    assertThat(aino.open("/boards/" + board + "?view=heap&minutes=x&month=13&sort=%00"))
        .isEqualTo(200);
    assertThat(aino.open("/boards/" + board + "?view=list&from=abc")).isEqualTo(422);
    assertThat(aino.open("/boards/" + board + "?view=calendar&from=abc")).isEqualTo(422);
  }

  @Test
  void aSessionStandsOnItsDayByItsOwnClock() {
    LocalDate day = LocalDate.now(ZoneId.of("Europe/Helsinki")).plusMonths(1).withDayOfMonth(15);
    Steps.open(
        owner,
        small
            .with("openUntil", day.plusDays(1) + "T10:00:00Z")
            .without("seats")
            .with(
                "sessions",
                List.of(
                    Map.of(
                        "start",
                        day + "T10:00:00Z",
                        "end",
                        day + "T11:00:00Z",
                        "zone",
                        "Europe/Lisbon",
                        "seats",
                        2))));
    aino.open("/boards/" + board + "?view=calendar&month=" + YearMonth.from(day));
    Locator entry =
        aino.page()
            .locator(
                ".day",
                new Page.LocatorOptions()
                    .setHas(aino.page().locator("time[datetime='" + day + "']")))
            .locator(".entry");

    assertThat(entry).hasCount(1);
    assertThat(entry).containsText(Pattern.compile("1[01]:00–1[12]:00 \\(Western European"));
    assertThat(entry).containsText("free seats: 2 of 2");
  }
}
