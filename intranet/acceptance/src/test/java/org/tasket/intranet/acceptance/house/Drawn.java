package org.tasket.intranet.acceptance.house;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a page is drawn in one look.
 *
 * @param shown of each element, in the order of the document, whether it takes any room
 * @param letters of each element what the contrast of its own letters is made of: their colour,
 *     size and weight, and all that lies under them; {@link #NONE} where it has none, and {@link
 *     #UNSURE} where something else may lie under them
 */
record Drawn(String shown, List<String> letters) {

  private static final String NONE = "";
  private static final String UNSURE = "?";

  /**
   * Under letters lie the colours of the elements around them, up to one through which nothing
   * shines, as long as each of these holds all that is seen of the letters and no other ground
   * meets it. What is moved from its place may lie on something else, until it has such a colour.
   * Of a link within a text it matters too how that text looks. Letters within one pixel, or beyond
   * the page's beginning, are for screen readers.
   */
  static final String READ =
      """
      () => {
        const air = 2;
        const field = 'select, textarea, input:not([type=radio], [type=checkbox], [type=range])';
        const written = /[\\p{L}\\p{N}]/u;
        const all = [document.body, ...document.body.querySelectorAll('*')];
        const sides = ({ left, top, right, bottom }) => ({ left, top, right, bottom });
        const size = box => Math.max(0, box.right - box.left) * Math.max(0, box.bottom - box.top);
        const boxes = new Map(all.map(element => [element, sides(element.getBoundingClientRect())]));
        const visible = all.map(element => element.checkVisibility({ visibilityProperty: true }));
        const shown = all.map((element, at) => visible[at] && size(boxes.get(element)) > 0);
        const page = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
        const common = (one, other) => ({
          left: Math.max(one.left, other.left), top: Math.max(one.top, other.top),
          right: Math.min(one.right, other.right), bottom: Math.min(one.bottom, other.bottom)
        });
        const meet = (one, other) => one.left + air < other.right && other.left + air < one.right
            && one.top + air < other.bottom && other.top + air < one.bottom;
        const holds = (one, other) => one.left <= other.left + air && other.right <= one.right + air
            && one.top <= other.top + air && other.bottom <= one.bottom + air;
        const clear = style =>
            style.backgroundImage === 'none' && style.backgroundColor === 'rgba(0, 0, 0, 0)';
        const picture = element => /^(img|svg|canvas|video|object|iframe)$/i.test(element.tagName);
        const styles = new Map([document.documentElement, ...all]
            .map(element => [element, getComputedStyle(element)]));
        const grounds = all.filter((element, at) => visible[at]
            && (picture(element) || !clear(styles.get(element))));
        // the page's own ground reaches as far as the page
        if (clear(styles.get(document.documentElement))) {
          boxes.set(document.body, page);
        }
        boxes.set(document.documentElement, page);
        const stays = style => style.transform === 'none' && style.translate === 'none'
            && style.scale === 'none' && style.rotate === 'none'
            && (style.position === 'static' || style.position === 'relative'
                && [style.top, style.right, style.bottom, style.left]
                    .every(way => way === 'auto' || way === '0px'));
        const known =
            new Map([[null, { colours: '', within: [], seen: page, sure: true, fades: false }]]);
        const under = element => {
          if (!known.has(element)) {
            const style = styles.get(element);
            const around = under(element.parentElement);
            const back = style.backgroundColor;
            const effects = [style.opacity, style.filter, style.mixBlendMode].join();
            const fades = around.fades || effects !== '1,none,normal';
            const plain = style.backgroundImage === 'none';
            const covers = plain && !fades && /^rgb\\(/.test(back);
            const box = boxes.get(element);
            const cut = ['absolute', 'fixed'].includes(style.position) ? page : around.seen;
            known.set(element, {
              colours: covers ? back
                  : clear(style) && !fades ? around.colours
                  : [back, style.backgroundImage, effects, around.colours].join(' on '),
              within: covers ? [box] : clear(style) ? around.within : [...around.within, box],
              seen: style.overflow === 'visible' ? cut : common(cut, box),
              sure: !picture(element) && (covers || around.sure && stays(style)),
              fades
            });
          }
          return known.get(element);
        };
        const ink = style => [style.color, style.fontSize, style.fontWeight, style.fontStyle,
            style.textShadow, style.textDecorationLine, style.webkitTextFillColor,
            style.webkitTextStroke].join();
        const block = element => styles.get(element).display.startsWith('inline')
            ? block(element.parentElement) : element;
        const length = element => element.textContent.replace(/\\s/g, '').length;
        const beside = new Map();
        const inText = element => {
          if (!element.matches('a, [role=link]') || styles.get(element).display !== 'inline') {
            return false;
          }
          const around = block(element);
          if (!beside.has(around)) {
            const links = [...around.querySelectorAll('a, [role=link]')];
            beside.set(around, length(around) - links.map(length).reduce((a, b) => a + b, 0));
          }
          return beside.get(around) > 0;
        };
        const lines = element => element.matches(field) ? [boxes.get(element)]
            : [...element.childNodes]
                .filter(node => node.nodeType === Node.TEXT_NODE && written.test(node.data))
                .flatMap(text => {
                  const range = new Range();
                  range.selectNodeContents(text);
                  return [...range.getClientRects()].map(sides);
                });
        const readable = element => {
          const { right, bottom, ...box } = element.getBoundingClientRect().toJSON();
          return bottom + scrollY > 0 && right + scrollX > 0
              && (box.width * box.height > 1 || styles.get(element).overflow === 'visible');
        };
        const letters = all.map((element, at) => {
          if (!visible[at] || !readable(element)) {
            return '';
          }
          if (element.shadowRoot || inText(element)) {
            return '?';
          }
          const own = lines(element);
          if (own.length === 0) {
            return '';
          }
          const lies = under(element);
          const seen = own.map(line => common(line, lies.seen)).filter(line => size(line) > 1);
          const sure = lies.sure && seen.length > 0
              && seen.every(line => lies.within.every(ground => holds(ground, line))
                  && grounds.every(ground => !meet(boxes.get(ground), line)
                      || ground.contains(element)));
          return !sure ? '?'
              : [element.tagName, ink(styles.get(element)), lies.colours].join(' in ');
        });
        return [shown.map(Number).join(''), ...letters].join('\\n');
      }
      """;

  static Drawn now(Page page) {
    List<String> read = List.of(page.evaluate(READ).toString().split("\n", -1));
    return new Drawn(read.get(0), read.subList(1, read.size()));
  }

  /** Whether the same elements are shown, in whatever colours. */
  boolean isTheSamePageAs(Drawn other) {
    return shown.equals(other.shown);
  }

  /** The places of the elements whose letters are not known to be drawn well. */
  List<Integer> without(Set<String> good) {
    return IntStream.range(0, letters.size())
        .filter(at -> !letters.get(at).equals(NONE) && !good.contains(letters.get(at)))
        .boxed()
        .toList();
  }

  /** How the letters at some places are drawn, one by one. */
  List<String> forms(List<Integer> places) {
    return places.stream().map(letters::get).toList();
  }

  /** How the letters at some places are drawn, where that can be told for sure. */
  Set<String> at(List<Integer> places) {
    return forms(places).stream()
        .filter(drawn -> !drawn.equals(UNSURE))
        .collect(Collectors.toSet());
  }
}
