package org.tasket.intranet.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.Cookie;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Ear;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.RuledBoard;
import org.tasket.intranet.acceptance.rest.Steps;

/** An open board shows what others do, and leaves whoever reads it where they are. */
@InTheHouse
class LiveBoardIT {

  private Caller aino;
  private Caller bertil;
  private Desk eeva;
  private String board;
  private Posting small;

  @BeforeEach
  void aBoard(House house, Browser browser) {
    aino = Caller.of(house, "aino");
    bertil = Caller.of(house, "bertil");
    board = RuledBoard.of(Caller.of(house, "david"), Map.of());
    small = Posting.small().with("board", board).with("title", "Count the chairs");
    eeva = Desk.of(house, browser, "eeva", "en");
  }

  @AfterEach
  void leaves() {
    eeva.complainsOfNothing();
    eeva.close();
  }

  private Locator card(String id) {
    return eeva.page().locator("[data-tasket='" + id + "']");
  }

  @Test
  void aTakenSeatShowsWithoutReloadingAndWithoutMovingTheFocus() {
    String id = Steps.open(aino, small.with("seats", 2));
    eeva.open("/boards/" + board);
    eeva.tabTo(card(id).locator(".card__link"));
    eeva.page().evaluate("window.notReloaded = true");
    Steps.claim(bertil, id);

    assertThat(card(id).locator("[data-seats]")).hasText("free seats: 1 of 2", within());
    assertThat(card(id).locator(".card__link")).isFocused();
    assertThat(eeva.page().locator("#announcer")).hasText("Count the chairs: free seats: 1 of 2");
    assertThat(eeva.page().evaluate("window.notReloaded")).isEqualTo(true);
  }

  @Test
  void aTakenSeatShowsOnItsDayInTheCalendarToo() {
    ZonedDateTime start =
        ZonedDateTime.now(ZoneId.of("Europe/Helsinki")).plusDays(2).truncatedTo(ChronoUnit.HOURS);
    Map<String, ?> session =
        Map.of(
            "start", start.toInstant().toString(),
            "end", start.plusHours(1).toInstant().toString(),
            "zone", start.getZone().getId(),
            "seats", 2);
    String id = Steps.open(aino, small.without("seats").with("sessions", List.of(session)));
    eeva.open("/boards/" + board + "?view=calendar&month=" + YearMonth.from(start));
    Locator seats = eeva.page().locator("[data-session]");
    assertThat(seats).hasText("free seats: 2 of 2");
    Steps.claim(bertil, id);

    assertThat(seats).hasText("free seats: 1 of 2", within());
    assertThat(eeva.page().locator("[data-news]")).isHidden();
  }

  private static HasTextOptions within() {
    return new HasTextOptions().setTimeout(10_000);
  }

  @Test
  void aCardThatGoesElsewhereSaysSoAndWhatIsNewWaitsBehindALink() {
    String id = Steps.open(aino, small);
    eeva.open("/boards/" + board);
    assertThat(card(id).locator("button[name=take]")).isVisible();
    Steps.claim(bertil, id);

    assertThat(card(id).locator(".card__news")).hasText("Now: In progress", within());
    assertThat(card(id).locator("button[name=take]")).isHidden();
    String other = Steps.open(aino, small);
    assertThat(eeva.page().locator("[data-news]"))
        .hasText("The board has changed: show it", within());
    assertThat(card(other)).hasCount(0);
    eeva.press(eeva.link("The board has changed"));
    assertThat(card(other)).hasCount(1);
  }

  @Test
  void theBellCountsAlong(House house) {
    String id = Steps.open(Caller.of(house, "eeva"), small);
    eeva.open("/boards/" + board);
    Steps.claim(bertil, id);

    assertThat(eeva.page().locator(".bell .visually-hidden"))
        .hasText(Pattern.compile("Notices, new: \\d+"), within());
    assertThat(eeva.page().locator(".bell__number")).isVisible();
  }

  @Test
  void whoPausesIsLeftAloneAlsoAfterReloadingUntilTheyGoOn() {
    String id = Steps.open(aino, small.with("seats", 2));
    eeva.open("/boards/" + board);
    eeva.press(eeva.button("Pause them"));
    eeva.open("/boards/" + board);
    assertThat(eeva.button("Show them again")).isVisible();
    Steps.claim(bertil, id);
    eeva.page().waitForTimeout(4_000);
    assertThat(card(id).locator("[data-seats]")).hasText("free seats: 2 of 2");

    eeva.press(eeva.button("Show them again"));
    assertThat(card(id).locator("[data-seats]")).hasText("free seats: 1 of 2", within());
  }

  @Test
  void whatHappensOnCardsThatAreNotShownIsNoNews() {
    String hidden = Steps.open(aino, small);
    String shown = Steps.open(aino, small.with("seats", 2).with("mode", "ON_SITE"));
    eeva.open("/boards/" + board + "?doable=ON_SITE");
    assertThat(card(hidden)).hasCount(0);
    eeva.page().waitForTimeout(2_500); // what opened just before the page may be news to it
    eeva.open("/boards/" + board + "?doable=ON_SITE");
    String claim = Steps.claim(bertil, hidden);
    bertil.send(Map.of("reason", "Ill"), "/claims/{id}/withdraw", claim).then().statusCode(200);
    Steps.claim(bertil, shown);

    assertThat(card(shown).locator("[data-seats]")).hasText("free seats: 1 of 2", within());
    assertThat(eeva.page().locator("[data-news]")).isHidden();
  }

  @Test
  void aPageThatIsSentAwaySaysSoAndComesBackWhenAsked(House house) {
    String id = Steps.open(aino, small.with("seats", 3));
    eeva.open("/boards/" + board);
    Steps.claim(bertil, id);
    assertThat(card(id).locator("[data-seats]")).hasText("free seats: 2 of 3", within());
    Caller elsewhere = Caller.of(house, "eeva");
    List<Ear> others = Stream.generate(() -> Ear.of(elsewhere, board, "")).limit(5).toList();

    assertThat(eeva.page().locator("[data-live-elsewhere]"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(10_000));
    assertThat(eeva.page().locator("[data-live-on]")).isHidden();
    eeva.press(eeva.button("Show them again"));
    Steps.claim(Caller.of(house, "frank"), id);
    assertThat(card(id).locator("[data-seats]")).hasText("free seats: 1 of 3", within());
    assertThat(eeva.page().locator("[data-live-on]")).isVisible();
    others.forEach(Ear::close);
  }

  @Test
  void nobodyListensOnAfterSigningOut(House house) {
    eeva.open("/boards/" + board);
    String cookies =
        eeva.page().context().cookies().stream()
            .map((Cookie cookie) -> cookie.name + "=" + cookie.value)
            .collect(Collectors.joining("; "));
    String address = house.server().url() + "/tasket/api/v1/boards/" + board + "/changes";
    try (Ear ear = Ear.open(address, "Cookie", cookies)) {
      eeva.page().locator(".account summary").click();
      eeva.button("Sign out").click();
      assertThat(eeva.page().locator("main")).containsText("You are signed out");
      String unheard = Steps.open(aino, small);

      await().atMost(10, SECONDS).until(ear::isOver);
      assertThat(ear.data()).noneMatch(said -> said.contains(unheard));
    }
  }
}
