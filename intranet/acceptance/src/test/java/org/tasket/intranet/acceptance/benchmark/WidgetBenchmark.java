package org.tasket.intranet.acceptance.benchmark;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.HostSite;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.Steps;

/** Measures how long a page waits for an element beside the data that it shows. */
@InTheHouse
class WidgetBenchmark {

  private static final int ROUNDS = 41;
  private static final int WARM_UPS = 60;
  private static final int TASKETS = 5;

  /** Milliseconds until a new element shows a card. */
  private static final String ELEMENT =
      """
      async () => {
        const start = performance.now();
        const board = document.createElement('tasket-board');
        board.setAttribute('board', 'everyone');
        document.querySelector('main').append(board);
        await new Promise((shown) => {
          new MutationObserver((changes, observer) => {
            if (board.shadowRoot.querySelector('.card')) {
              observer.disconnect();
              shown();
            }
          }).observe(board.shadowRoot, { childList: true, subtree: true });
        });
        const time = performance.now() - start;
        board.remove();
        return time;
      }
      """;

  /** Milliseconds until a page that does nothing else has read the same data. */
  private static final String DATA =
      """
      async (api) => {
        const start = performance.now();
        await Promise.all(['boards/everyone', 'taskets?board=everyone&stage=OPEN&limit=5'].map(
          async (path) => (await fetch(api + path, { credentials: 'include' })).json()));
        return performance.now() - start;
      }
      """;

  @Test
  void untilAnElementShowsItsBoard(House house, Browser browser) {
    Caller aino = Caller.of(house, "aino");
    for (int i = 0; i < TASKETS; i++) {
      Steps.open(aino, Posting.small());
    }
    Page page = page(house, browser);
    Rounds element = new Rounds("<tasket-board>, ms");
    Rounds data = new Rounds("its data by fetch, ms");
    for (int round = -WARM_UPS; round < ROUNDS; round++) {
      for (Measured one : List.of(new Measured(element, ELEMENT), new Measured(data, DATA))) {
        double millis = ((Number) page.evaluate(one.script(), aino.api() + "/")).doubleValue();
        if (round >= 0) {
          one.rounds().add(millis);
        }
      }
    }
    new Report("Until an element shows its board", new Stock(house.database()).version())
        .line("| %d rounds each | least | median | most |", ROUNDS)
        .line("|---|---:|---:|---:|")
        .line("%s", element.row("%.1f"))
        .line("%s", data.row("%.1f"))
        .line("| ratio of the medians | | %.2f | |", element.median() / data.median())
        .show();
  }

  private record Measured(Rounds rounds, String script) {}

  /** A page of another origin with the module in it; its reader is signed in. */
  private static Page page(House house, Browser browser) {
    Page page = Reader.of(house, browser, "bertil").page();
    HostSite site = house.hostSite();
    String origin = house.server().url();
    site.page(
        "/measured",
        origin,
        "<script type=\"module\" src=\"" + origin + "/tasket/widgets/tasket.js\"></script>");
    page.navigate(site.near() + "/measured");
    page.waitForFunction("() => customElements.get('tasket-board')");
    return page;
  }
}
