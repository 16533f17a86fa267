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
   * shines. What is moved from its place may lie on something else, until it has such a colour. Of
   * a link it matters too how the text around it looks. Letters within one pixel, or beyond the
   * page's beginning, are for screen readers.
   */
  private static final String READ =
      """
      () => {
        const known = new Map([[null, { colours: '', sure: true, fades: false }]]);
        const stays = style => style.transform === 'none' && (style.position === 'static'
            || style.position === 'relative' && [style.top, style.right, style.bottom, style.left]
                .every(way => way === 'auto' || way === '0px'));
        const under = element => {
          if (!known.has(element)) {
            const style = getComputedStyle(element);
            const around = under(element.parentElement);
            const back = style.backgroundColor;
            const effects = [style.opacity, style.filter, style.mixBlendMode].join();
            const fades = around.fades || effects !== '1,none,normal';
            const plain = style.backgroundImage === 'none';
            const covers = plain && !fades && /^rgb\\(/.test(back);
            known.set(element, {
              colours: covers ? back
                  : plain && !fades && back === 'rgba(0, 0, 0, 0)' ? around.colours
                  : [back, style.backgroundImage, effects, around.colours].join(' on '),
              sure: covers || around.sure && stays(style),
              fades
            });
          }
          return known.get(element);
        };
        const ink = element => {
          const style = getComputedStyle(element);
          return [style.color, style.fontSize, style.fontWeight, style.fontStyle, style.textShadow,
              style.textDecorationLine].join();
        };
        const block = element => getComputedStyle(element).display.startsWith('inline')
            && element.parentElement ? block(element.parentElement) : element;
        const link = element => {
          const around = block(element);
          const alone = around.textContent.trim() === element.textContent.trim();
          return alone ? 'alone' : [getComputedStyle(element).borderBottom, ink(around)].join();
        };
        const field = 'select, textarea, input:not([type=radio], [type=checkbox], [type=range])';
        const written = /[\\p{L}\\p{N}]/u;
        const all = [document.body, ...document.body.querySelectorAll('*')];
        const shown = all.map(element => {
          const box = element.getBoundingClientRect();
          return box.width * box.height > 0 && element.checkVisibility({ visibilityProperty: true });
        });
        const readable = element => {
          const box = element.getBoundingClientRect();
          return box.width * box.height > 1 && box.bottom + scrollY > 0 && box.right + scrollX > 0;
        };
        const letters = all.map((element, at) => {
          if (!shown[at] || !readable(element)) {
            return '';
          }
          if (element.shadowRoot) {
            return '?';
          }
          const own = [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE);
          if (!element.matches(field) && !own.some(text => written.test(text.data))) {
            return '';
          }
          const lies = under(element);
          return !lies.sure ? '?' : [element.tagName, ink(element),
              element.tagName === 'A' ? link(element) : '', lies.colours].join(' in ');
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

  /** How the letters at some places are drawn, where that can be told for sure. */
  Set<String> at(List<Integer> places) {
    return places.stream()
        .map(letters::get)
        .filter(drawn -> !drawn.equals(UNSURE))
        .collect(Collectors.toSet());
  }
}
