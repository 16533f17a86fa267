package org.tasket.intranet.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.intranet.acceptance.house.Accessible;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.Steps;

/** Every page holds: for every eye, on every screen, in every language. */
@InTheHouse
@TestInstance(Lifecycle.PER_CLASS)
class PagesIT {

  private static final String LONG =
      "Tarkista Lapinlahdenkadun palvelupisteen asiakasohjausjärjestelmäuudistuksen tiedote";

  private final Map<String, String> addresses = new LinkedHashMap<>();
  private Desk aino;

  @BeforeAll
  void thereIsSomethingOnEveryPage(House house, Browser browser) {
    Caller owner = Caller.of(house, "aino");
    Caller helper = Caller.of(house, "bertil");
    String draft = Steps.draft(owner, Posting.small().with("title", LONG));
    String answered = Steps.open(owner, Posting.small());
    Steps.confirm(owner, Steps.delivered(helper, answered, 25));
    String own = Steps.open(owner, Posting.small().with("title", LONG).with("seats", 3));
    String delivered = Steps.delivered(helper, own, 35);
    String theirs = Steps.open(helper, Posting.small().with("title", "Läs ett blad"));
    String held = Steps.claim(owner, Steps.open(helper, Posting.small()));
    addresses.put("open", "/");
    addresses.put("open-30", "/?minutes=30");
    addresses.put("open-none", "/?minutes=5");
    addresses.put("boards", "/boards");
    addresses.put("board", "/boards/everyone");
    addresses.put("tasket", "/taskets/" + theirs);
    addresses.put("tasket-own", "/taskets/" + own);
    addresses.put("tasket-draft", "/taskets/" + draft);
    addresses.put("post", "/post?board=everyone");
    addresses.put("edit", "/taskets/" + own + "/edit");
    addresses.put("cancel", "/taskets/" + own + "/cancel");
    addresses.put("deliver", "/claims/" + held + "/deliver");
    addresses.put("withdraw", "/claims/" + held + "/withdraw");
    addresses.put("confirm", "/claims/" + delivered + "/confirm");
    addresses.put("return", "/claims/" + delivered + "/return");
    addresses.put("me", "/me");
    addresses.put("accessibility", "/accessibility");
    addresses.put("nothing", "/nothing");
    aino = Desk.of(house, browser, "aino", "en");
  }

  @AfterAll
  void ainoLeaves() {
    if (aino != null) {
      aino.close();
    }
  }

  static Stream<String> pages() {
    return Stream.of(
        "open",
        "open-none",
        "boards",
        "board",
        "tasket",
        "tasket-own",
        "tasket-draft",
        "post",
        "edit",
        "cancel",
        "deliver",
        "withdraw",
        "confirm",
        "return",
        "me",
        "accessibility",
        "nothing");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isForEverybody(String name) {
    assertThat(aino.open(addresses.get(name))).isEqualTo(name.equals("nothing") ? 404 : 200);

    assertThat(aino.page().title()).isEqualTo(heading(aino.page()) + " – Tasket");
    Accessible.check(aino.page(), "page-" + name);
    aino.complainsOfNothing();
  }

  @Test
  void whatIsWrongInAFormIsForEverybodyToo() {
    aino.open("/post");
    aino.page().locator("#title").fill("ab");
    aino.page().locator("#publish").click();
    aino.page().locator(".summary").waitFor();

    Accessible.check(aino.page(), "page-post-wrong");
  }

  @Test
  void signingInIsForEverybody(House house, Browser browser) {
    try (Desk nobody = Desk.anonymous(house, browser, "en")) {
      nobody.open("/sign-in");
      Accessible.check(nobody.page(), "page-sign-in");
      nobody.complainsOfNothing();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void everyPageSpeaksTheLanguageAndFitsAPhone(String language) {
    aino.page().setViewportSize(320, 700);
    aino.open("/?language=" + language);
    addresses.forEach(
        (name, path) -> {
          aino.open(path);
          assertThat(aino.page().locator("html").getAttribute("lang")).as(name).isEqualTo(language);
          assertThat(aino.page().evaluate("document.documentElement.scrollWidth"))
              .as("%s in %s", name, language)
              .isEqualTo(320);
        });
    aino.open("/?language=en");
  }

  @Test
  void aTasketsTextCarriesItsOwnLanguage(House house) {
    String id =
        Steps.open(
            Caller.of(house, "bertil"),
            Posting.small().with("language", "sv").with("title", "Läs ett blad"));
    aino.open("/taskets/" + id);

    assertThat(aino.page().locator("h1").getAttribute("lang")).isEqualTo("sv");
    assertThat(aino.page().locator("html").getAttribute("lang")).isEqualTo("en");
  }

  @Test
  void aListIsSmall() {
    aino.open("/");

    assertThat(aino.page().content().length()).isLessThan(100_000);
  }

  private static String heading(Page page) {
    assertThat(page.locator("h1").count()).isEqualTo(1);
    return page.locator("h1").innerText();
  }
}
