package org.tasket.intranet.acceptance.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds a page to WCAG 2.2 AA as far as axe can tell, in every {@link Look}, and to what axe does
 * not look at: no sideways scrolling. With {@code -Dpictures} it leaves a picture of every look in
 * {@code target/pictures}.
 */
public final class Accessible {

  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final boolean PICTURES = System.getProperty("pictures") != null;

  private Accessible() {}

  /** Fails with all that is wrong in all looks; the name is the pictures'. */
  public static void check(Page page, String name) {
    List<String> wrong =
        Look.all().stream().flatMap(look -> wrong(page, name, look).stream()).toList();
    assertThat(wrong).as(page.url()).isEmpty();
  }

  private static List<String> wrong(Page page, String name, Look look) {
    look.show(page);
    if (PICTURES) {
      page.screenshot(
          new Page.ScreenshotOptions().setFullPage(true).setPath(picture(name + "-" + look)));
    }
    return Stream.concat(violations(page, look), scrolling(page, look)).toList();
  }

  private static Stream<String> violations(Page page, Look look) {
    return axe(page).analyze().getViolations().stream()
        .flatMap(
            rule ->
                rule.getNodes().stream()
                    .map(
                        node ->
                            "%s %s: %s in %s"
                                .formatted(look, rule.getId(), rule.getHelp(), node.getHtml())));
  }

  /**
   * All rules, in the page itself: the other way opens a blank page for each analysis, for the sake
   * of frames from elsewhere, and Tasket has none. What passed is counted and not described.
   */
  private static AxeBuilder axe(Page page) {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page).options(options).withTags(WCAG).setLegacyMode(true);
  }

  private static Stream<String> scrolling(Page page, Look look) {
    Object wide = page.evaluate("document.documentElement.scrollWidth");
    return wide instanceof Number width && width.intValue() > look.width()
        ? Stream.of(look + " scrolls sideways: " + width + " px wide")
        : Stream.empty();
  }

  private static Path picture(String name) {
    return Machine.built("acceptance.work").resolveSibling("pictures").resolve(name + ".png");
  }
}
