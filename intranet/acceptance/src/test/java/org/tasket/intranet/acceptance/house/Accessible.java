package org.tasket.intranet.acceptance.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import org.tasket.intranet.acceptance.house.Look.Colours;

/**
 * Holds a page to WCAG 2.2 AA as far as axe can tell, in every {@link Look}, and to what axe does
 * not look at: no sideways scrolling. With {@code -Dpictures} it leaves a picture of every look in
 * {@code target/pictures}.
 */
public final class Accessible {

  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** What choosing other colours can break, as long as it shows the same. */
  private static final List<String> ABOUT_COLOURS = List.of("color-contrast", "link-in-text-block");

  /**
   * Has axe read each colour's words once: it copies colours from element to element anyway, and to
   * read the same few of them for each anew took a fifth of the browser's time.
   */
  private static final String FEW_COLOURS =
      """
      ;(() => {
        const { Color } = axe.commons.color;
        const read = Color.prototype.parseString;
        const known = new Map();
        Color.prototype.parseString = function (words) {
          if (!known.has(words)) {
            known.set(words, new Color(read.call(this, words)));
          }
          const { r, g, b, alpha } = known.get(words);
          return Object.assign(this, { r, g, b, alpha });
        };
      })();
      """;

  private static final String WHOLE = "html";
  private static final String AXE = AxeBuilder.getAxeScript() + FEW_COLOURS;

  /** What passed is counted and not described. */
  private static final String RUN =
      """
      async ({ where, only }) => {
        const found = await axe.run(where, { runOnly: only, resultTypes: ['violations'] });
        return found.violations.flatMap(rule =>
            rule.nodes.map(node => `${rule.id}: ${rule.help} in ${node.html}`));
      }
      """;

  /** The pages that have been looked at. */
  private static final Set<Page> SEEN = Collections.newSetFromMap(new WeakHashMap<>());

  private static final boolean PICTURES = System.getProperty("pictures") != null;

  private Accessible() {}

  /** Whether a page was looked at, which leaves it as it was shown last. */
  public static boolean hasSeen(Page page) {
    return SEEN.contains(page);
  }

  /** Fails with all that is wrong in all looks; the name is the pictures'. */
  public static void check(Page page, String name) {
    List<String> wrong = new ArrayList<>();
    Map<Colours, Drawn> before = new EnumMap<>(Colours.class);
    bringAxe(page);
    Look.widths().forEach(width -> check(page, name, width, before, wrong));
    Look.end(page);
    assertThat(wrong).as(page.url()).isEmpty();
    LookedAt.add(page.url());
  }

  /**
   * Axe is half a megabyte of script. To a page that is looked at again and again it comes with
   * each document; to what is framed in it never, for that is somebody else's to look at.
   */
  private static void bringAxe(Page page) {
    if (!SEEN.add(page)) {
      if (page.evaluate("'axe' in window").equals(true)) {
        return;
      }
      page.addInitScript("if (window === top) {" + AXE + "}");
    }
    page.evaluate(AXE);
  }

  /**
   * Looks at everything in the first colours of a width, and in others where they show something
   * else. Else only at the colours, and of these only at what another width did not show the same.
   */
  private static void check(
      Page page, String name, int width, Map<Colours, Drawn> before, List<String> wrong) {
    Drawn whole = null;
    for (Look look : Look.all(width)) {
      look.show(page);
      picture(page, name + "-" + look);
      Drawn now = Drawn.now(page);
      if (whole == null || !now.isTheSamePageAs(whole)) {
        violations(page, look, WHOLE, "tag", WCAG).forEach(wrong::add);
        whole = now;
      } else {
        colours(page, look, now, before.get(look.colours())).forEach(wrong::add);
      }
      before.put(look.colours(), now);
      scrolling(page, look).forEach(wrong::add);
    }
  }

  private static Stream<String> colours(Page page, Look look, Drawn now, Drawn before) {
    if (before == null) {
      return violations(page, look, WHOLE, "rule", ABOUT_COLOURS);
    }
    boolean any = now.mark(page, before);
    return any ? violations(page, look, Drawn.MARKED, "rule", ABOUT_COLOURS) : Stream.empty();
  }

  /**
   * Asks axe, which is in the page since the first look: its own builder reads half a megabyte of
   * script again for each.
   */
  @SuppressWarnings("unchecked") // the script answers with a list of strings
  private static Stream<String> violations(
      Page page, Look look, String where, String type, List<String> rules) {
    Map<String, ?> only = Map.of("type", type, "values", rules);
    var found = (List<String>) page.evaluate(RUN, Map.of("where", where, "only", only));
    return found.stream().map(violation -> look + " " + violation);
  }

  private static Stream<String> scrolling(Page page, Look look) {
    Object wide = page.evaluate("document.documentElement.scrollWidth");
    return wide instanceof Number width && width.intValue() > look.width()
        ? Stream.of(look + " scrolls sideways: " + width + " px wide")
        : Stream.empty();
  }

  private static void picture(Page page, String name) {
    if (PICTURES) {
      Path file = Machine.shared("pictures").resolve(name + ".png");
      page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
    }
  }
}
