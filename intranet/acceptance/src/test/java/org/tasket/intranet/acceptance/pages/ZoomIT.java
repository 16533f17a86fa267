package org.tasket.intranet.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.RuledBoard;
import org.tasket.intranet.acceptance.rest.Steps;

/**
 * A screen of 1280 by 1024 at 400 %, where somebody also wants more space between lines, words and
 * letters (WCAG 2.2, 1.4.10 to 1.4.12): nothing scrolls sideways, no text is cut off, and what has
 * the focus is in sight and under nothing else.
 */
@InTheHouse
@TestInstance(Lifecycle.PER_CLASS)
class ZoomIT {

  private static final int STOPS = 40;

  private static final String MORE_SPACE =
      "() => {"
          + " const sheet = new CSSStyleSheet();"
          + " sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important;"
          + " word-spacing: .16em !important } p { margin-block-end: 2em !important }');"
          + " document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];"
          + " }";

  /** What makes the page scroll sideways. */
  private static final String WIDE =
      "() => document.documentElement.scrollWidth <= innerWidth ? []"
          + " : [...document.querySelectorAll('body *')]"
          + "   .filter(one => one.getBoundingClientRect().right > innerWidth)"
          + "   .map(one => one.outerHTML.slice(0, 200))";

  /** Texts of elements that show less than they hold; what only screen readers read is small. */
  private static final String CUT_OFF =
      "() => [...document.querySelectorAll('body *')].filter(one => {"
          + " const style = getComputedStyle(one);"
          + " const cuts = ['hidden', 'clip'].includes(style.overflowX)"
          + "   || ['hidden', 'clip'].includes(style.overflowY);"
          + " return cuts && one.clientWidth > 2 && one.textContent.trim() !== ''"
          + "   && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1);"
          + " }).map(one => one.outerHTML.slice(0, 200))";

  /**
   * What has the focus, where it is out of sight or under something else. Of a link that goes on in
   * the next line, its beginning counts.
   */
  private static final String OBSCURED =
      "() => {"
          + " const one = document.activeElement;"
          + " if (one === document.body) return '';"
          + " const box = one.getClientRects()[0] ?? one.getBoundingClientRect();"
          + " const x = Math.max(0, box.left) + Math.min(box.width, 4) / 2;"
          + " const y = box.top + Math.min(box.height, 30) / 2;"
          + " const top = document.elementFromPoint(x, y);"
          + " const seen = top && (one.contains(top) || top.contains(one)"
          + "   || [...one.labels ?? []].some(label => label.contains(top)));"
          + " return seen ? '' : one.outerHTML.slice(0, 200);"
          + " }";

  private Desk carol;
  private String tasket;
  private String board;

  @BeforeAll
  void carolManages(House house, Browser browser) {
    board = RuledBoard.of(Caller.of(house, "david"), RuledBoard.EVERYTHING);
    tasket = Steps.draft(Caller.of(house, "carol"), RuledBoard.rich(board));
    Steps.open(Caller.of(house, "bertil"), Posting.small());
    carol = Desk.of(house, browser, "carol", "fi");
  }

  @AfterAll
  void sheLeaves() {
    carol.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/boards",
        "/boards/everyone",
        "/boards/{board}/settings",
        "/taskets/{tasket}",
        "/taskets/{tasket}/edit",
        "/taskets/{tasket}/hand-over",
        "/post?board={board}",
        "/me",
        "/approvals",
        "/me/audit",
        "/accessibility"
      })
  void holdsAtFourHundredPercent(String path) {
    Page page = carol.page();
    page.setViewportSize(320, 256);
    assertThat(carol.open(path.replace("{board}", board).replace("{tasket}", tasket)))
        .isEqualTo(200);
    page.evaluate(
        "() => document.querySelectorAll('details.more').forEach(one => one.open = true)");
    page.evaluate(MORE_SPACE);

    assertThat((List<?>) page.evaluate(WIDE)).as("wider than the screen").isEmpty();
    assertThat((List<?>) page.evaluate(CUT_OFF)).as("cut off").isEmpty();
    for (int stop = 0; stop < STOPS; stop++) {
      page.keyboard().press("Tab");
      assertThat((String) page.evaluate(OBSCURED)).as("out of sight").isEmpty();
    }
  }
}
