package org.tasket.intranet.acceptance.house;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
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

  /** What colours can break; the first rule looks at all letters. */
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

  private static final String AXE = AxeBuilder.getAxeScript() + FEW_COLOURS;

  /** What passed is counted and not described. */
  private static final String WHOLE =
      """
      async ({ tags, without }) => {
        const rules = Object.fromEntries(without.map(rule => [rule, { enabled: false }]));
        const found =
            await axe.run(document, { runOnly: tags, rules, resultTypes: ['violations'] });
        return found.violations.flatMap(rule =>
            rule.nodes.map(node => `${rule.id}: ${rule.help} in ${node.html}`));
      }
      """;

  /**
   * Looks at the elements at some places, and answers with the places of those that passed, or that
   * lie on a picture that is part of how they are drawn, for axe can tell nothing of it. What is
   * drawn another way by now than it was when the places were chosen is not among them.
   */
  private static final String COLOURS =
      """
      async ({ places, forms, rules }) => {
        const all = [document.body, ...document.body.querySelectorAll('*')];
        places.forEach(at => all[at]?.setAttribute('data-looked-at', at));
        const found = await axe.run('[data-looked-at]', { runOnly: rules, elementRef: true,
            resultTypes: ['violations', 'passes', 'incomplete'] });
        const contrast = rule => rule.id === rules[0];
        const place = node => Number(node.element?.dataset.lookedAt ?? -1);
        const form = new Map(places.map((at, nth) => [at, forms[nth]]));
        const picture = node => /url\\(|gradient\\(/.test(form.get(place(node)))
            && node.any.some(check => ['bgImage', 'bgGradient'].includes(check.data?.messageKey));
        const now = (READ)().split('\\n').slice(1);
        const good = [
            ...found.passes.filter(contrast).flatMap(rule => rule.nodes),
            ...found.incomplete.filter(contrast).flatMap(rule => rule.nodes).filter(picture)]
            .map(place)
            .filter(at => form.has(at) && form.get(at) === now[at]);
        places.forEach(at => all[at]?.removeAttribute('data-looked-at'));
        const wrong = found.violations.flatMap(rule =>
            rule.nodes.map(node => `${rule.id}: ${rule.help} in ${node.html}`));
        return { wrong, good };
      }
      """
          .replace("READ", Drawn.READ);

  /** By colours the letters that axe found good: how they are drawn, on whatever page. */
  private static final Map<Colours, Set<String>> GOOD =
      Arrays.stream(Colours.values())
          .collect(toMap(colours -> colours, colours -> ConcurrentHashMap.newKeySet()));

  /** The pages that have been looked at. */
  private static final Set<Page> SEEN = Collections.newSetFromMap(new WeakHashMap<>());

  private static final boolean PICTURES = System.getProperty("pictures") != null;

  private Accessible() {}

  /** Fails with all that is wrong in all looks; the name is the pictures'. */
  public static void check(Page page, String name) {
    List<String> wrong = new ArrayList<>();
    bringAxe(page);
    Look.widths().forEach(width -> check(page, name, width, wrong));
    assertThat(wrong).as(page.url()).isEmpty();
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
   * else; at letters' colours in all, but only where letters were not found good that are drawn the
   * same on the same.
   */
  private static void check(Page page, String name, int width, List<String> wrong) {
    Drawn whole = null;
    for (Look look : Look.all(width)) {
      look.show(page);
      picture(page, name + "-" + look);
      Drawn now = Drawn.now(page);
      if (whole == null || !now.isTheSamePageAs(whole)) {
        violations(page, look).forEach(wrong::add);
        whole = now;
      }
      colours(page, look, now).forEach(wrong::add);
      scrolling(page, look).forEach(wrong::add);
    }
  }

  /**
   * Asks axe, which is in the page since the first look: its own builder reads half a megabyte of
   * script again for each.
   */
  @SuppressWarnings("unchecked") // the script answers with a list of strings
  private static Stream<String> violations(Page page, Look look) {
    var found = (List<String>) page.evaluate(WHOLE, Map.of("tags", WCAG, "without", ABOUT_COLOURS));
    return found.stream().map(violation -> look + " " + violation);
  }

  @SuppressWarnings("unchecked") // the script answers with strings and numbers
  private static Stream<String> colours(Page page, Look look, Drawn now) {
    Set<String> good = GOOD.get(look.colours());
    List<Integer> places = now.without(good);
    if (places.isEmpty()) {
      return Stream.empty();
    }
    var found =
        (Map<String, List<?>>)
            page.evaluate(
                COLOURS,
                Map.of("places", places, "forms", now.forms(places), "rules", ABOUT_COLOURS));
    List<String> wrong = (List<String>) found.get("wrong");
    if (wrong.isEmpty()) {
      good.addAll(now.at((List<Integer>) found.get("good")));
    }
    return wrong.stream().map(violation -> look + " " + violation);
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
