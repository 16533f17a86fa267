package org.tasket.intranet.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitUntilState;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.Accessible;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.Steps;

/** Saying what one can and wants to learn, and keeping the list, by the keyboard alone. */
@InTheHouse
class SkillsJourneyIT {

  private static void forgets(House house, String login) {
    Caller.of(house, login)
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", "*")
        .body(Map.of())
        .put("/me/skills")
        .then()
        .statusCode(200);
  }

  @Test
  void somebodySaysWhatTheyCanAndWantToLearnOnAPhone(House house, Browser browser) {
    forgets(house, "eeva");
    try (Desk eeva = Desk.of(house, browser, "eeva", "en")) {
      eeva.isAsWideAs(320);
      eeva.open("/me");
      eeva.press(eeva.link("What I can and want to learn"));
      eeva.isAt("/me/skills");

      eeva.type("has-new", "proof");
      Locator found = eeva.page().locator("#has-new-found [role=option]");
      assertThat(found.first()).containsText("Proofreading");
      Accessible.check(eeva.page(), "skills-found");
      eeva.page().keyboard().press("ArrowDown");
      eeva.page().keyboard().press("Enter");
      assertThat(eeva.page().locator("#has-new")).hasValue("Proofreading, ");
      eeva.page().keyboard().type("swedish");
      eeva.tabTo(eeva.page().locator("#has-level"));
      assertThat(eeva.page().locator("#has-level option"))
          .hasText(new String[] {"Not said", "The basics", "On my own", "Well enough to teach it"});
      eeva.page().keyboard().press("End");
      eeva.type("wants-new", "Juggling with knives");
      eeva.press(eeva.button("Save"));
      assertThat(eeva.page().locator("#wants-new-wrong")).containsText("Juggling with knives");
      Accessible.check(eeva.page(), "own-skills-wrong");

      eeva.type("wants-new", "service design");
      eeva.press(eeva.button("Save"));
      assertThat(eeva.told()).containsText("Your skills are saved.");
      assertThat(eeva.page().locator("main")).containsText("Service design");
      assertThat(eeva.page().getByLabel("How well: Swedish")).hasValue("TEACH");
      assertThat(eeva.page().getByLabel("How well: Swedish").locator("option:checked"))
          .hasText("Well enough to teach it");

      eeva.tabTo(eeva.page().getByLabel("Remove: Swedish"));
      eeva.page().keyboard().press("Space");
      eeva.press(eeva.button("Save"));
      assertThat(eeva.page().getByLabel("How well: Swedish")).hasCount(0);
      assertThat(eeva.page().getByLabel("How well: Proofreading")).hasCount(1);
      eeva.complainsOfNothing();
    }
  }

  @Test
  void somebodyFindsASkillOnTheListAndWantsToLearnIt(House house, Browser browser) {
    forgets(house, "eeva");
    try (Desk eeva = Desk.of(house, browser, "eeva", "en")) {
      eeva.open("/skills");
      eeva.type("q", "gis");
      eeva.page().keyboard().press("Enter");
      eeva.press(eeva.link("Maps and spatial data"));
      eeva.press(eeva.button("I want to learn this"));
      eeva.isAt("/me/skills");
      assertThat(eeva.page().getByLabel("How well: Maps and spatial data")).hasCount(1);
      eeva.complainsOfNothing();
    }
  }

  @Test
  void aCoordinatorAddsASkillRenamesItAndMergesIt(House house, Browser browser) {
    String name = "Knitting " + System.nanoTime();
    try (Desk david = Desk.of(house, browser, "david", "en")) {
      david.open("/skills");
      david.press(david.link("Add a skill"));
      david.type("names-en", name);
      david.press(david.button("Add to the list"));
      assertThat(david.page().locator(".summary")).isVisible();
      david.type("names-fi", name + " (fi)");
      david.type("names-sv", name + " (sv)");
      david.type("broader", "Hands-on work");
      david.press(david.button("Add to the list"));
      assertThat(david.page().locator("h1")).hasText(name);

      david.press(david.link("Change this skill"));
      david.type("names-en", name + " and crochet");
      somebodyIsQuicker(house, david.page().url().replaceAll(".*/skills/|/edit", ""), name);
      david.press(david.button("Save"));
      assertThat(david.page().locator(".notice--warn[data-focus]")).isFocused();
      assertThat(david.page().locator("#names-en")).hasValue(name + " and crochet");
      david.press(david.button("Save"));
      assertThat(david.page().locator("h1")).hasText(name + " and crochet");

      david.press(david.link("Merge with another skill"));
      david.type("into", "Sewing and mending");
      david.press(david.button("Merge the two"));
      assertThat(david.page().locator("h1")).hasText("Sewing and mending");
      assertThat(david.page().locator("main")).containsText(name + " and crochet");
      david.complainsOfNothing();
    }
  }

  private static void somebodyIsQuicker(House house, String id, String name) {
    Caller other = Caller.of(house, "david");
    other
        .patch(
            Map.of("others", Map.of("en", List.of(name + " by hand"))),
            other.etagOf("/skills/{id}", id),
            "/skills/{id}",
            id)
        .then()
        .statusCode(200);
  }

  @Test
  void aCoordinatorSaysWhatAWordOfTasketsMeans(House house, Browser browser) {
    String label = "Tinkering " + System.nanoTime();
    String tasket =
        Steps.open(
            Caller.of(house, "bertil"),
            Posting.small().with("skills", List.of(label)).with("language", "en"));
    try (Desk david = Desk.of(house, browser, "david", "en")) {
      david.open("/skills");
      david.press(david.link("Words that are not on the list"));
      david.press(
          david
              .page()
              .locator("a[href*='/skills/meaning']")
              .filter(new Locator.FilterOptions().setHasText(label)));
      david.type("skill", "small rep");
      assertThat(david.page().locator("#skill-found [role=option]")).hasCount(1);
      david.page().keyboard().press("Enter"); // nothing is chosen yet, and nothing is sent
      assertThat(david.page().locator("#skill-found [role=option]")).hasCount(0);
      david.page().keyboard().type("a");
      assertThat(david.page().locator("#skill-found [role=option]")).hasCount(1);
      david.page().keyboard().press("ArrowDown");
      david.page().keyboard().press("Enter");
      david.press(david.button("That is what it means"));
      assertThat(david.told()).containsText(label);
      david.open("/taskets/" + tasket);
      assertThat(david.link("Small repairs")).hasCount(1);
      david.complainsOfNothing();
    }
  }

  @Test
  void whoTypesBeforeTheScriptHasComeFindsWhatIsMeantToo(House house, Browser browser) {
    try (Desk david = Desk.of(house, browser, "david", "en")) {
      david.open("/skills/labels");
      List<Route> held = new ArrayList<>();
      david.changedPage().route(url -> url.contains("suggest.js"), held::add);
      david
          .page()
          .navigate(
              house.server().url() + "/tasket/skills/meaning?label=Tinkering&tongue=en",
              new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
      david.page().locator("#skill").pressSequentially("small rep");
      held.forEach(Route::resume);

      assertThat(david.page().locator("#skill-found [role=option]")).hasCount(1);
    }
  }

  @Test
  void aCoordinatorLooksAtFilesAndBringsThemIn(House house, Browser browser) {
    String name = "Whittling " + System.nanoTime();
    String text =
        "conceptUri,preferredLabel\nhttps://example.org/" + System.nanoTime() + "," + name;
    FilePayload[] files =
        Stream.of("en", "fi", "sv")
            .map(
                language ->
                    new FilePayload(
                        "skills_" + language + ".csv",
                        "text/csv",
                        text.getBytes(StandardCharsets.UTF_8)))
            .toArray(FilePayload[]::new);
    try (Desk david = Desk.of(house, browser, "david", "en")) {
      david.open("/skills");
      david.press(david.link("Bring in a list of skills"));
      david.page().locator("#file").setInputFiles(files);
      david.press(david.button("Look first"));
      assertThat(david.page().locator("main")).containsText("This would come of it");
      Accessible.check(david.page(), "skill-import-looked");
      david.page().locator("#file").setInputFiles(files);
      david.press(david.button("Bring it in"));
      assertThat(david.page().locator("main")).containsText("It is brought in");
      assertThat(david.page().locator("main")).containsText("1 new");
      david.page().locator("#file").setInputFiles(files[0]);
      david.press(david.button("Bring it in"));
      assertThat(david.page().locator("main")).containsText("skills_fi.csv is missing");
      david.complainsOfNothing();
    }
  }

  @Test
  void whereTwoSkillsHaveOneNameSomebodyChoosesOne(House house, Browser browser) {
    forgets(house, "eeva");
    String name = "Bookbinding " + System.nanoTime();
    String other = "Nitominen " + System.nanoTime();
    bringIn(house, name, other);
    try (Desk eeva = Desk.of(house, browser, "eeva", "en")) {
      eeva.open("/me/skills");
      eeva.type("has-new", name);
      eeva.press(eeva.button("Save"));
      assertThat(eeva.page().locator("#has-new-wrong")).containsText("means several skills");
      Accessible.check(eeva.page(), "own-skills-several");

      eeva.type("has-new", name);
      assertThat(eeva.page().locator("#has-new-found [role=option]")).hasCount(2);
      eeva.page()
          .locator("#has-new-found [role=option]")
          .filter(new Locator.FilterOptions().setHasText(other))
          .click();
      eeva.press(eeva.button("Save"));
      assertThat(eeva.told()).containsText("Your skills are saved.");
      assertThat(eeva.page().getByLabel("How well: " + name)).hasCount(1);
      Caller caller = Caller.of(house, "eeva");
      String chosen = caller.get("/me/skills").path("has[0].id");
      caller.get("/skills/{id}", chosen).then().body("names.fi", equalTo(other + " fi"));
      eeva.complainsOfNothing();
    }
  }

  /** Two of one name in English, as only a list can bring them. */
  private static void bringIn(House house, String name, String other) {
    RequestSpecification request = Caller.of(house, "david").request();
    String origin = "https://example.org/" + System.nanoTime() + "/";
    for (String language : List.of("en", "fi", "sv")) {
      String second = language.equals("en") ? name : other + " " + language;
      String first = language.equals("en") ? name : name + " " + language;
      String text =
          "conceptUri,preferredLabel\n"
              + (origin + "1," + first + "\n")
              + (origin + "2," + second + "\n");
      request.multiPart(
          "file", "skills_" + language + ".csv", text.getBytes(StandardCharsets.UTF_8), "text/csv");
    }
    request.post("/skills/import").then().statusCode(200);
  }

  /** A browser that runs no scripts at all. */
  @Test
  void nothingOfItNeedsScripts(House house, Browser browser) {
    forgets(house, "frank");
    try (Desk frank = Desk.of(house, browser, "frank", "en")) {
      frank.changedPage().route("**/*.js*", route -> route.abort());
      frank.open("/me/skills");
      frank.page().locator("#has-new").fill("Java, Python");
      frank.page().locator("#save").click();
      assertThat(frank.page().getByLabel("How well: Python")).hasCount(1);
    }
  }
}
