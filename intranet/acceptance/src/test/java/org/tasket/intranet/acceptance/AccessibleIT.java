package org.tasket.intranet.acceptance;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
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
