package org.tasket.intranet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.intranet.acceptance.house.Accessible;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.InTheHouse;

/** The check of pages finds what is wrong: otherwise it would be worth nothing. */
@InTheHouse
class AccessibleIT {

  private static Page show(Browser browser, String style, String main) {
    Page page = browser.visitor("en");
    page.setContent(document(style, main));
    return page;
  }

  private static String document(String style, String main) {
    return """
        <!doctype html><html lang="en"><head><title>Boards</title><style>%s</style></head>
        <body><main><h1>Boards</h1>%s</main></body></html>
        """
        .formatted(style, main);
  }

  @Test
  void aGoodPagePasses(Browser browser) {
    Accessible.check(show(browser, "", "<p>All is well.</p>"), "good");
  }

  @Test
  void aFieldWithoutALabelIsFound(Browser browser) {
    Page page = show(browser, "", "<input type='text'>");

    assertThatThrownBy(() -> Accessible.check(page, "unlabelled")).hasMessageContaining("label");
  }

  @Test
  void whatLiesOutsideOfEveryLandmarkIsFound(Browser browser) {
    Page page = show(browser, "", "</main><p>Lost</p><main>");

    assertThatThrownBy(() -> Accessible.check(page, "outside")).hasMessageContaining("region");
  }

  @Test
  void paleLettersInTheDarkAreFound(Browser browser) {
    Page page =
        show(
            browser,
            "@media (prefers-color-scheme: dark) { body { background: #222; color: #444 } }",
            "<p>Hard to read</p>");

    assertThatThrownBy(() -> Accessible.check(page, "pale"))
        .hasMessageContaining("320-dark color-contrast")
        .hasMessageNotContaining("light color-contrast");
  }

  @Test
  void paleLettersInTheDarkOfAWideScreenAreFound(Browser browser) {
    Page page =
        show(
            browser,
            "@media (prefers-color-scheme: dark) { body { background: #222; color: #eee }"
                + " @media (min-width: 60rem) { p { color: #444 } } }",
            "<p>Hard to read</p>");

    assertThatThrownBy(() -> Accessible.check(page, "pale-wide"))
        .hasMessageContaining("1280-dark color-contrast")
        .hasMessageNotContaining("320-dark color-contrast");
  }

  @Test
  void paleLettersInTheDarkThatOnlyAWideScreenShowsAreFound(Browser browser) {
    Page page =
        show(
            browser,
            "nav { display: none } @media (min-width: 60rem) { nav { display: block } }"
                + " @media (prefers-color-scheme: dark) { body { background: #222; color: #eee }"
                + " a { color: #444 } }",
            "<nav><a href='/'>Hard to read</a></nav>");

    assertThatThrownBy(() -> Accessible.check(page, "pale-aside"))
        .hasMessageContaining("1280-dark color-contrast")
        .hasMessageNotContaining("320-dark color-contrast");
  }

  @Test
  void lettersAreFoundThatOnlyFadeFromAColourThatElsewhereIsGood(Browser browser) {
    Page page =
        show(
            browser,
            "p { color: #333 }",
            "<p>Easy to read</p><p style='opacity: .3'>Hard to read</p><p>Easy again</p>");

    assertThatThrownBy(() -> Accessible.check(page, "faded"))
        .hasMessageContaining("320-light color-contrast")
        .hasMessageContaining("Hard to read")
        .hasMessageNotContaining("Easy");
  }

  /** What passed on one page is not looked at again; what only looks like it is. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div style='background: #445'><p>Hard to read</p></div>",
        "<div style='background: #445'><div style='background: transparent'><p>Hard to read</p></div></div>",
        "<div style='opacity: .4'><p>Hard to read</p></div>",
        "<div style='background: #445; height: 60px'></div>"
            + "<p style='position: relative; top: -50px'>Hard to read</p>",
        "<div style='background: #445; height: 60px'></div>"
            + "<p style='margin-top: -50px'>Hard to read</p>",
        "<div style='background: #445; height: 90px'></div>"
            + "<p style='translate: 0 -70px'>Hard to read</p>",
        "<div style='display: grid'><div style='grid-area: 1 / 1; background: #445; height: 90px'></div>"
            + "<p style='grid-area: 1 / 1'>Hard to read</p></div>",
        "<div style='position: relative; z-index: 0'><div style='position: absolute; inset: 0;"
            + " background: #445; z-index: -1'></div><p>Hard to read</p></div>",
        "<div style='background: #445; padding: 60px 0'><div style='background: #fff; height: 0'>"
            + "<p>Hard to read</p></div></div>",
        "<div style='background: #445; padding: 60px 0'><div style='background: #fff; height: 4px'>"
            + "<p>Hard to read</p></div></div>",
        "<p style='-webkit-text-fill-color: #999'>Hard to read</p>",
        "<p style='font-size: 8px; color: #777'>Hard to read</p>"
      })
  void lettersThatWereGoodAreFoundWhereTheyLieOnSomethingElse(String main, Browser browser) {
    String style = "p { color: #333; font-size: 18px }";
    String easy = "<p>Easy to read</p>";
    Accessible.check(
        show(browser, style, easy + "<div style='background: #fff'>" + easy + "</div>"), "easy");
    Page page = show(browser, style, main);

    assertThatThrownBy(() -> Accessible.check(page, "hard"))
        .hasMessageContaining("320-light color-contrast")
        .hasMessageContaining("1280-dark color-contrast")
        .hasMessageContaining("Hard to read");
  }

  @Test
  void lettersAreFoundOfAButtonThatWasGoodWhileItCouldNotBePressed(Browser browser) {
    String style = "button { color: #aaa; background: #fff }";
    Accessible.check(show(browser, style, "<button disabled>Take it</button>"), "off");
    Accessible.check(show(browser, style, "<button aria-label='Take it'></button>"), "mute");
    Page page = show(browser, style, "<button>Take it</button>");

    assertThatThrownBy(() -> Accessible.check(page, "on"))
        .hasMessageContaining("320-light color-contrast");
  }

  @Test
  void aLinkThatOnlyItsColourTellsIsFoundWhereTheTextAroundIsAlike(Browser browser) {
    String style = "a { color: #005; text-decoration: none } p { color: #000 }";
    Accessible.check(show(browser, style, "<ul><li><a href='/'>Boards</a></li></ul>"), "alone");
    Page page = show(browser, style, "<p>Look at all the <a href='/'>boards</a> of the house.</p>");

    assertThatThrownBy(() -> Accessible.check(page, "inside"))
        .hasMessageContaining("320-light link-in-text-block");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a style='border-top: 2px solid #006' href='/'>boards</a>",
        "<a style='font-family: monospace; font-size: 16px' href='/'>boards</a>"
      })
  void aLinkIsFoundAmongLettersWhereAnotherToldMoreThanItsColour(String other, Browser browser) {
    String style = "a { color: #006; text-decoration: none; font-size: 16px } p { color: #000 }";
    String text = "<p>Look at all the many things and %s of the house.</p>";
    Accessible.check(show(browser, style, String.format(text, other)), "more");
    Page page = show(browser, style, String.format(text, "<a href='/'>boards</a>"));

    assertThatThrownBy(() -> Accessible.check(page, "colour"))
        .hasMessageContaining("320-light link-in-text-block");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div style='background: linear-gradient(#222, #333)'><p>On a picture</p></div>",
        "<div style='position: relative; z-index: 0'><div style='position: absolute; inset: 0;"
            + " background: linear-gradient(#222, #333); z-index: -1'></div><p>On a picture</p></div>"
      })
  void lettersAreFoundThatWereOnAPictureAndNowAreOnNone(String picture, Browser browser) {
    String style = "@media (forced-colors: none) { p { color: #ddd } } p { margin: 0 }";
    Accessible.check(show(browser, style, picture), "picture");
    Page page = show(browser, style, "<p>Hard to read</p>");

    assertThatThrownBy(() -> Accessible.check(page, "no-picture"))
        .hasMessageContaining("320-light color-contrast");
  }

  @Test
  void whatIsDrawnAnotherWayWhileItIsLookedAtIsLookedAtAgain(Browser browser) {
    String style = "p { color: #ccd }";
    Page changing = show(browser, style, "");
    Accessible.check(changing, "empty");
    changing.evaluate(
        """
        () => {
          document.querySelector('main').insertAdjacentHTML('beforeend', '<p>Hard to read</p>');
          const run = axe.run;
          axe.run = (...asked) => {
            document.querySelector('p').style.color = '#334';
            return run(...asked);
          };
        }
        """);
    Accessible.check(changing, "changing");
    Page page = show(browser, style, "<p>Hard to read</p>");

    assertThatThrownBy(() -> Accessible.check(page, "changed"))
        .hasMessageContaining("320-light color-contrast");
  }

  @Test
  void whatPassedIsNotLookedAtAgain(Browser browser) {
    Page page = show(browser, "p { color: #123 } ul { background: #eef }", "");
    Accessible.check(page, "empty");
    page.evaluate(
        """
        () => {
          document.querySelector('main').insertAdjacentHTML('beforeend',
              '<p>Easy to read</p><ul><li><a href="/">Boards</a></li></ul><button>Go</button>');
          window.looks = 0;
          const run = axe.run;
          axe.run = (where, how) => {
            window.looks += where === '[data-looked-at]' ? 1 : 0;
            return run(where, how);
          };
        }
        """);

    Accessible.check(page, "first");
    assertThat(page.evaluate("window.looks")).isNotEqualTo(0);

    page.evaluate("window.looks = 0");
    Accessible.check(page, "second");
    assertThat(page.evaluate("window.looks")).isEqualTo(0);
  }

  @Test
  void palenessIsFoundInTheShadowOfAnElement(Browser browser) {
    Page page = show(browser, "", "<div id='host'><p>Easy to read</p></div>");
    page.evaluate(
        "document.getElementById('host').attachShadow({ mode: 'open' })"
            + ".innerHTML = '<p style=\"color: #ccc\">Hard to read</p>'");

    assertThatThrownBy(() -> Accessible.check(page, "shadow"))
        .hasMessageContaining("320-light color-contrast")
        .hasMessageContaining("1280-light color-contrast");
  }

  @Test
  void whatComesNextInTheSameWindowIsLookedAtAnew(Browser browser) {
    Page page = browser.visitor("en");
    for (String next : List.of("one", "two")) {
      page.navigate("about:blank?" + next);
      page.setContent(document("", "<p>All is well.</p>"));
      Accessible.check(page, next);
    }
    page.navigate("about:blank?three");
    page.setContent(document("", "<input type='text'>"));

    assertThatThrownBy(() -> Accessible.check(page, "three")).hasMessageContaining("label");
  }

  @Test
  void whatIsThereInTheDarkOnlyIsLookedAtAsAWhole(Browser browser) {
    Page page =
        show(
            browser,
            "input { display: none } @media (prefers-color-scheme: dark) { input { display: block } }",
            "<input type='text'>");

    assertThatThrownBy(() -> Accessible.check(page, "hidden"))
        .hasMessageContaining("320-dark label")
        .hasMessageNotContaining("light label");
  }

  @Test
  void whatScrollsSidewaysOnAPhoneIsFound(Browser browser) {
    Page page = show(browser, "", "<div style='width: 600px'>Wide</div>");

    assertThatThrownBy(() -> Accessible.check(page, "wide"))
        .hasMessageContaining("320-light scrolls sideways")
        .hasMessageNotContaining("1280-light scrolls sideways");
  }
}
