package org.tasket.intranet.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.Accessible;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Found;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.Steps;

/** A search is saved, by the keyboard alone. */
@InTheHouse
class SavedSearchJourneyIT {

  @Test
  void somebodySavesASearchRenamesAndRemovesItOnAPhone(House house, Browser browser) {
    Caller caller = Caller.of(house, "eeva");
    List<String> before = caller.get("/me/saved-searches").path("items.id");
    before.forEach(id -> caller.request().delete("/saved-searches/{id}", id));
    try (Desk eeva = Desk.of(house, browser, "eeva", "en")) {
      eeva.isAsWideAs(320);
      eeva.open("/search");
      assertThat(eeva.link("Save this search")).isHidden();
      eeva.open("/search?q=palm&doable=ONLINE");
      List<String> asked = new CopyOnWriteArrayList<>();
      eeva.changedPage().onRequest(request -> asked.add(request.url()));
      eeva.press(eeva.link("Save this search"));
      assertThat(eeva.page().locator("#name")).hasValue("palm");
      Assertions.assertThat(asked).filteredOn(url -> url.contains("/searches/new")).hasSize(1);
      eeva.type("name", " ");
      eeva.press(eeva.button("Save this search"));
      assertThat(eeva.page().locator("#name-wrong")).isVisible();
      eeva.type("name", "Palms on line");
      eeva.press(eeva.button("Save this search"));
      assertThat(eeva.told()).containsText("Saved.");
      eeva.isAt("/me/searches");
      eeva.press(eeva.page().locator("main a[href*='/me/searches/']"));
      eeva.type("name", "Green things");
      assertThat(eeva.page().locator("#tell")).isChecked();
      eeva.press(eeva.button("Save"));
      assertThat(eeva.told()).containsText("The search is saved.");
      eeva.press(eeva.page().locator("button[name=silence]"));
      assertThat(eeva.told()).containsText("You hear no more");
      assertThat(eeva.page().locator("main")).containsText("You are not told of it");
      eeva.press(eeva.page().locator("button[name=tell]"));
      assertThat(eeva.told()).containsText("You hear of what opens");
      eeva.press(eeva.link("Green things").first());
      eeva.isAt("/search?q=palm&doable=ONLINE&sort=fit");
      eeva.open("/me/searches");
      eeva.folded("Remove").click();
      assertThat(eeva.page().locator("main")).containsText("If it has a feed, that ends too");
      eeva.press(eeva.page().locator("button[name=remove]"));
      assertThat(eeva.told()).containsText("Removed.");
      eeva.complainsOfNothing();
    }
  }

  @Test
  void aNoticeSaysWhichSearchItIsForAndLeadsToWhereItIsSilenced(House house, Browser browser) {
    Caller caller = Caller.of(house, "eeva");
    String name = "Palms " + System.nanoTime();
    String search = caller.send(Map.of("name", name, "q", "palm"), "/me/saved-searches").path("id");
    String tasket = Steps.open(Caller.of(house, "bertil"), Posting.small());
    Found.byASearch(house, caller, tasket, search);
    caller
        .get("/me/notices")
        .then()
        .body("items[0].search.id", equalTo(search))
        .body("items[0].search.name", equalTo(name));
    try (Desk eeva = Desk.of(house, browser, "eeva", "en")) {
      eeva.open("/notices");
      assertThat(eeva.page().locator("main")).containsText("your saved search “" + name + "”");
      eeva.press(eeva.page().locator("main a[href$='/me/searches/" + search + "']"));
      eeva.isAt("/me/searches/" + search);
      Accessible.check(eeva.page(), "saved-search");
      eeva.tabTo(eeva.page().locator("#tell"));
      eeva.page().keyboard().press("Space");
      eeva.press(eeva.button("Save"));
      assertThat(eeva.told()).containsText("The search is saved.");
      eeva.complainsOfNothing();
    }
    caller.get("/saved-searches/{id}", search).then().body("tell", equalTo(false));
    caller.request().delete("/saved-searches/{id}", search).then().statusCode(200);
    caller.get("/me/notices").then().body("items[0].search", nullValue());
  }
}
