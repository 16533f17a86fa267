package org.tasket.intranet.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
import org.tasket.intranet.acceptance.rest.BoardSteps;
import org.tasket.intranet.acceptance.rest.Caller;

/** How departments run their boards, by the pages. */
@InTheHouse
class BoardSettingsIT {

  private Caller davidByApi;
  private Caller carolByApi;
  private Desk aino;
  private Desk carol;
  private Desk david;
  private String slug;

  @BeforeEach
  void carolManagesABoard(House house, Browser browser) {
    davidByApi = Caller.of(house, "david");
    carolByApi = Caller.of(house, "carol");
    slug = BoardSteps.open(davidByApi, "Open data", "carol");
    aino = Desk.of(house, browser, "aino", "en");
    carol = Desk.of(house, browser, "carol", "en");
    david = Desk.of(house, browser, "david", "en");
  }

  @AfterEach
  void allLeave() {
    for (Desk desk : List.of(aino, carol, david)) {
      desk.complainsOfNothing();
      desk.close();
    }
  }

  private static Locator folded(Desk desk, String words) {
    return desk.page().locator("summary", new Page.LocatorOptions().setHasText(words)).first();
  }

  private static void fill(Desk desk, String field, String text) {
    desk.page().locator("#" + field).fill(text);
  }

  private static Locator wrong(Desk desk, String field) {
    return desk.page().locator("#" + field + "-wrong");
  }

  private static Locator checked(Desk desk, String name) {
    return desk.page().locator("input[name='" + name + "']:checked");
  }

  private static void save(Desk desk) {
    desk.page().locator("#save").click();
  }

  @Nested
  class AManager {

    @Test
    void changesTheRulesByTheKeyboardAloneAndEverybodySeesThem() {
      carol.open("/boards/" + slug);
      carol.press(carol.link("Change the settings"));
      carol.isAt("/boards/" + slug + "/settings");
      carol.press(folded(carol, "Purpose"));
      carol.type("rulebook-texts-purpose-en", "Small things for open data");
      carol.press(folded(carol, "Welcome"));
      carol.type("rulebook-texts-welcome-en", "Come **in**");
      carol.tabTo(checked(carol, "rulebook-acceptance"));
      carol.page().keyboard().press("ArrowDown");
      carol.tabTo(checked(carol, "rulebook-supervisor"));
      carol.page().keyboard().press("ArrowDown");
      carol.type("rulebook-holdDays", "3");
      carol.press(folded(carol, "Add a category"));
      carol.type("rulebook-categories-0-name-en", "Letters");
      carol.press(carol.button("Save the changes"));
      assertThat(carol.told()).containsText("The settings are saved");

      aino.open("/boards/" + slug);
      Locator main = aino.page().locator("main");
      assertThat(main).containsText("Small things for open data");
      assertThat(aino.page().locator(".prose strong")).hasText("in");
      assertThat(main).containsText("the owner chooses who helps");
      assertThat(main).containsText("Your supervisor is told");
      assertThat(main).containsText("within 3 days of taking a seat");
      assertThat(main).containsText("Letters");
    }

    @Test
    void findsEverythingAgainAndTakesItAway() {
      carol.open("/boards/" + slug + "/settings");
      fill(carol, "title-en", "Open data for all");
      carol.page().locator("input[name=kind][value=VOLUNTEERING]").check();
      carol.page().getByText("Leaf", new Page.GetByTextOptions().setExact(true)).click();
      folded(carol, "Add a question").click();
      fill(carol, "rulebook-fields-0-label-en", "Which room?");
      carol.page().locator("input[name='rulebook-fields-0-type'][value=CHOICE]").check();
      fill(carol, "rulebook-fields-0-choices", "Big one\nSmall one");
      folded(carol, "Add a template").click();
      fill(carol, "rulebook-templates-0-name", "Reading aloud");
      carol.page().getByText("Own time", new Page.GetByTextOptions().setExact(true)).click();
      save(carol);
      assertThat(carol.page().locator("h1")).hasText("Open data for all");

      carol.open("/boards/" + slug + "/settings");
      assertThat(carol.page().locator("#title-en")).hasValue("Open data for all");
      assertThat(carol.page().locator("#title-fi")).hasValue("");
      assertThat(checked(carol, "kind")).hasValue("VOLUNTEERING");
      assertThat(checked(carol, "rulebook-look-icon")).hasValue("leaf");
      assertThat(carol.page().locator("#rulebook-fields-0-choices")).hasValue("Big one\nSmall one");
      assertThat(checked(carol, "rulebook-whoseTime")).hasCount(2);
      folded(carol, "Which room?").click();
      carol.page().locator("#rulebook-fields-0-gone").check();
      folded(carol, "Reading aloud").click();
      fill(carol, "rulebook-templates-0-name", "");
      save(carol);
      assertThat(carol.told()).containsText("The settings are saved");

      carol.open("/boards/" + slug + "/settings");
      assertThat(carol.page().locator("#rulebook-fields-0-label-en")).hasValue("");
      assertThat(carol.page().locator("#rulebook-templates-0-name")).hasValue("");
    }

    @Test
    void hearsAtTheFieldThatAColourIsTooLightAndLosesNothing() {
      carol.open("/boards/" + slug + "/settings");
      fill(carol, "rulebook-look-accent", "#ffff00");
      folded(carol, "Purpose").click();
      fill(carol, "rulebook-texts-purpose-fi", "Kirjoitettu huolella");
      save(carol);

      assertThat(carol.page().locator(".summary")).isFocused();
      assertThat(wrong(carol, "rulebook-look-accent")).containsText("4.5 to 1");
      assertThat(carol.page().locator("#rulebook-look-accent")).hasValue("#ffff00");
      assertThat(carol.page().locator("#rulebook-texts-purpose-fi"))
          .hasValue("Kirjoitettu huolella");
      carol.page().locator(".summary a").first().click();
      assertThat(carol.page().locator("#rulebook-look-accent")).isFocused();
    }

    @Test
    void hearsThatSomeTimeMustBeAllowed() {
      carol.open("/boards/" + slug + "/settings");
      carol.page().getByText("Working time", new Page.GetByTextOptions().setExact(true)).click();
      save(carol);

      assertThat(wrong(carol, "rulebook-whoseTime")).containsText("needed");
      assertThat(checked(carol, "rulebook-whoseTime")).hasCount(0);
      assertThat(carol.page().locator("fieldset:has([name='rulebook-whoseTime'])"))
          .hasAccessibleDescription(Pattern.compile("needed"));
      carol.page().locator(".summary a").first().click();
      assertThat(carol.page().locator("[id='rulebook-whoseTime:0']")).isFocused();
    }

    @Test
    void hearsInTheRowItselfWhatIsWrongThere() {
      carol.open("/boards/" + slug + "/settings");
      carol.page().locator("summary", withText("Add a template")).nth(1).click();
      fill(carol, "rulebook-templates-1-name", "Reading aloud");
      fill(carol, "rulebook-templates-1-seats", "501");
      carol.page().locator("summary", withText("Add a question")).nth(0).click();
      fill(carol, "rulebook-fields-0-choices", "One\nTwo");
      save(carol);

      assertThat(wrong(carol, "rulebook-templates-0-seats")).isVisible();
      assertThat(wrong(carol, "rulebook-templates-0-seats")).containsText("500");
      assertThat(carol.page().locator("#rulebook-templates-0-seats")).hasValue("501");
      assertThat(carol.page().locator("#rulebook-templates-0-name")).hasValue("Reading aloud");
      assertThat(wrong(carol, "rulebook-fields-0-label")).isVisible();
      assertThat(wrong(carol, "rulebook-fields-0-label")).containsText("needed");
      assertThat(wrong(carol, "rulebook-fields-0-choices")).containsText("Only a choice");
    }

    private Page.LocatorOptions withText(String text) {
      return new Page.LocatorOptions().setHasText(text);
    }

    @Test
    void keepsWhatWasTypedWhereSomebodyWasQuicker() {
      carol.open("/boards/" + slug + "/settings");
      BoardSteps.change(carolByApi, slug, Map.of("title", "The quicker one"));
      fill(carol, "title-en", "The slower one");
      save(carol);

      assertThat(carol.page().locator("main")).containsText("Somebody changed these settings");
      assertThat(carol.page().locator(".notice--warn[data-focus]")).isFocused();
      assertThat(carol.page().locator("#title-en")).hasValue("The slower one");
      save(carol);
      assertThat(carol.page().locator("h1")).hasText("The slower one");
    }

    @Test
    void findsWhatWasTypedAgainAfterSigningInAgain() {
      carol.open("/boards/" + slug + "/settings");
      fill(carol, "rulebook-answerDays", "9");
      carol.page().getByText("Own time", new Page.GetByTextOptions().setExact(true)).click();
      carol.page().locator("#rulebook-moderated").check();
      carol.loseSession();
      save(carol);
      carol.signIn("carol");

      assertThat(carol.page().locator("#rulebook-answerDays")).hasValue("9");
      assertThat(checked(carol, "rulebook-whoseTime")).hasCount(2);
      assertThat(carol.page().locator("#rulebook-moderated")).isChecked();
    }

    @Test
    void showsTheBoardToADepartmentAndItsUnitsOnly() {
      carol.open("/boards/" + slug + "/settings");
      carol.page().locator("input[name='audience-scope'][value=SOME]").check();
      save(carol);
      assertThat(wrong(carol, "audience-departments")).containsText("needed");
      Locator department = carol.page().locator("#audience-departments-0-department");
      String law = department.locator("option").nth(1).getAttribute("value");
      department.selectOption(law);
      carol.page().locator("#audience-departments-0-subUnits").uncheck();
      save(carol);
      assertThat(carol.told()).containsText("The settings are saved");

      carol.open("/boards/" + slug + "/settings");
      assertThat(department).hasValue(law);
      assertThat(carol.page().locator("#audience-departments-0-subUnits")).not().isChecked();
      assertThat(checked(carol, "audience-scope")).hasValue("SOME");
    }

    @Test
    void namesAnotherAndStops() {
      carol.open("/boards/" + slug + "/settings");
      fill(carol, "managers", "aino nobody.of.that.name");
      save(carol);
      assertThat(wrong(carol, "managers")).containsText("nobody.of.that.name");
      fill(carol, "managers", "aino");
      carol.page().locator("input[name=keptManagers]").first().uncheck();
      save(carol);

      assertThat(carol.told()).containsText("The settings are saved");
      assertThat(carol.link("Change the settings")).hasCount(0);
      assertThat(aino.open("/boards/" + slug + "/settings")).isEqualTo(200);
    }
  }

  @Nested
  class AnEmployee {

    @Test
    void setsNoRules() {
      aino.open("/boards/" + slug);

      assertThat(aino.link("Change the settings")).hasCount(0);
      assertThat(aino.open("/boards/" + slug + "/settings")).isEqualTo(403);
      assertThat(aino.open("/boards/new")).isEqualTo(403);
    }

    @Test
    void findsNothingWhereTheBoardIsNotForThem() {
      BoardSteps.change(
          carolByApi, slug, Map.of("audience", Map.of("groups", List.of("keepers-of-secrets"))));

      assertThat(aino.open("/boards/" + slug)).isEqualTo(404);
      assertThat(aino.open("/boards/" + slug + "/settings")).isEqualTo(404);
      assertThat(aino.open("/boards/" + slug + "/archive")).isEqualTo(404);
    }
  }

  @Nested
  class ACoordinator {

    @Test
    void opensABoardByTheKeyboardAloneAndIsLedToItsSettings() {
      String address = "opened-" + System.nanoTime();
      david.open("/boards");
      david.press(david.link("Open a board"));
      david.press(david.link("Open an empty board"));
      david.type("title", "Opened by keyboard");
      david.type("slug", "Not An Address");
      david.press(david.button("Open the board"));
      assertThat(wrong(david, "slug")).containsText("lower-case");
      david.type("slug", address);
      david.press(david.button("Open the board"));

      david.isAt("/boards/" + address + "/settings");
      assertThat(david.told()).containsText("The board is open");
      assertThat(david.page().locator("#title-en")).hasValue("Opened by keyboard");
    }

    @Test
    void namesTheManagersOfABoardAndSetsNoRulesThere() {
      david.open("/boards/" + slug);
      david.link("Name the managers").click();
      assertThat(david.page().locator("#rulebook-holdDays")).hasCount(0);
      assertThat(david.page().locator("input[name=keptManagers]")).hasCount(1);
      fill(david, "managers", "aino");
      save(david);
      assertThat(david.told()).containsText("The settings are saved");

      david.open("/boards/" + slug + "/settings");
      assertThat(checked(david, "keptManagers")).hasCount(2);
      assertThat(aino.open("/boards/" + slug + "/settings")).isEqualTo(200);
    }

    @Test
    void archivesABoardAndOpensItAgain() {
      david.open("/boards/" + slug);
      david.press(david.link("Archive the board"));
      assertThat(david.page().locator("main")).containsText("can still read it");
      david.press(david.button("Archive the board"));
      assertThat(david.told()).containsText("Archived");

      aino.open("/boards/" + slug);
      assertThat(aino.page().locator("main")).containsText("This board is archived");
      assertThat(aino.page().locator("main").getByText("Post a tasket")).hasCount(0);

      david.press(david.button("Open the board again"));
      assertThat(david.told()).containsText("open again");
      assertThat(david.link("Archive the board")).isVisible();
    }

    @Test
    void hearsOnAStalePageThatTheBoardIsOpenAlready() {
      david.open("/boards/" + slug + "/archive");
      davidByApi.request().post("/boards/{slug}/archive", slug).then().statusCode(200);
      david.button("Archive the board").click();

      david.isAt("/boards/" + slug);
      assertThat(david.page().locator("main")).containsText("This board is archived");
    }
  }
}
