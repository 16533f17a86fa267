package org.tasket.intranet.acceptance.benchmark;

import com.microsoft.playwright.Page;
import java.util.List;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.House;

/** Somebody at a browser that draws what it gets, and knows when. */
final class Reader {

  /** Milliseconds since the address was asked for, by Navigation Timing and Paint Timing. */
  private static final String TIMES =
      """
      () => new Promise((told) => new PerformanceObserver((paints) => {
        const first = paints.getEntriesByName('first-contentful-paint')[0];
        if (first) {
          told([performance.getEntriesByType('navigation')[0].responseStart, first.startTime]);
        }
      }).observe({ type: 'paint', buffered: true }))
      """;

  private final String server;
  private final Page page;

  private Reader(String server, Page page) {
    this.server = server;
    this.page = page;
  }

  static Reader of(House house, Browser browser, String login) {
    Reader reader = new Reader(house.server().url(), browser.visitor("en"));
    reader.page.navigate(reader.server + "/tasket/?language=en");
    reader.page.locator("#login").fill(login);
    reader.page.locator("#password").fill("tasket");
    reader.page.locator("#enter").click();
    reader.page.waitForURL(url -> !url.contains("/sign-in"));
    return reader;
  }

  Page page() {
    return page;
  }

  /** What several looks took. */
  record Times(Rounds firstByte, Rounds firstContent) {

    static Times of(String what) {
      return new Times(
          new Rounds(what + ", first byte"), new Rounds(what + ", first content shown"));
    }
  }

  void look(String path, Times times) {
    page.navigate(server + path);
    List<?> told = (List<?>) page.evaluate(TIMES);
    times.firstByte().add(((Number) told.get(0)).doubleValue());
    times.firstContent().add(((Number) told.get(1)).doubleValue());
  }
}
