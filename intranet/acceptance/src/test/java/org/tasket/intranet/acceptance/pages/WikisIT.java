package org.tasket.intranet.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.house.Wiki;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.Steps;

/** Wikis that an intranet may have, with Tasket's elements as the recipes say. */
@InTheHouse
class WikisIT {

  private static final String MARKUP =
      """
      What one can do:

      <tasket-board board="everyone" limit="20" onclick="alert(1)">%s</tasket-board>

      <tasket-mine></tasket-mine>
      """;

  @Test
  void inMediaWikiATasketIsTaken(House house, Browser browser) {
    String text = MARKUP.formatted("[" + house.server().url() + "/tasket/ Small work]");
    try (Wiki wiki = Wiki.mediaWiki(house, text)) {
      aTasketIsTaken(house, browser, wiki, "Sort the wiki's pages");
    }
  }

  @Test
  void inDokuWikiATasketIsTaken(House house, Browser browser) {
    String text = MARKUP.formatted("[[" + house.server().url() + "/tasket/|Small work]]");
    try (Wiki wiki = Wiki.dokuWiki(house, text)) {
      aTasketIsTaken(house, browser, wiki, "Name the wiki's pictures");
    }
  }

  private static void aTasketIsTaken(House house, Browser browser, Wiki wiki, String title) {
    String tasket = Steps.open(Caller.of(house, "aino"), Posting.small().with("title", title));
    try (Desk stranger = Desk.anonymous(house, browser, "en")) {
      stranger.page().navigate(wiki.page());
      assertThat(link(stranger.page(), "Small work")).isVisible();
      assertThat(stranger.page().locator("li.card")).hasCount(0);
    }
    try (Desk desk = Desk.of(house, browser, "bertil", "en")) {
      Page page = desk.page();
      page.navigate(wiki.page());
      Locator card =
          page.locator("tasket-board li.card")
              .filter(new Locator.FilterOptions().setHasText(title));

      desk.press(
          card.getByRole(
              AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take this tasket")));

      assertThat(page.locator("tasket-board").getByRole(AriaRole.STATUS))
          .hasText("You have taken “" + title + "”.");
      assertThat(
              page.locator("tasket-mine li.card")
                  .filter(new Locator.FilterOptions().setHasText(title)))
          .isVisible();
      assertThat(page.locator("[onclick]")).hasCount(0);
      Caller.of(house, "aino")
          .get("/taskets/{id}/claims", tasket)
          .then()
          .body("items.state", equalTo(List.of("ACTIVE")));
      desk.complainsOfNothing();
    }
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first();
  }
}
