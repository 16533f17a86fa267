package org.tasket.intranet.acceptance.house;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a page is drawn in one look: of each element, in the order of the document, what its contrast
 * is made of; nothing where it is not shown.
 */
record Drawn(List<String> elements) {

  /** What {@link #mark} leaves on an element. */
  static final String MARKED = "[data-drawn-otherwise]";

  private static final String READ =
      """
      [...document.body.querySelectorAll('*')].map(element => {
        const box = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        return box.width * box.height
            ? [style.color, style.backgroundColor, style.opacity, style.fontSize, style.fontWeight]
                .join()
            : '';
      }).join('\\n')
      """;

  private static final String MARK =
      """
      places => {
        const wanted = new Set(places.split(' ').map(Number));
        document.body.querySelectorAll('*').forEach((element, at) =>
            element.toggleAttribute('data-drawn-otherwise', wanted.has(at)));
      }
      """;

  static Drawn now(Page page) {
    return new Drawn(List.of(page.evaluate(READ).toString().split("\n", -1)));
  }

  /** Whether the same elements are shown, in whatever colours. */
  boolean isTheSamePageAs(Drawn other) {
    return elements.size() == other.elements.size()
        && IntStream.range(0, elements.size())
            .allMatch(i -> elements.get(i).isEmpty() == other.elements.get(i).isEmpty());
  }

  /** Marks what is shown, and was not before or not like this; answers whether there is any. */
  boolean mark(Page page, Drawn before) {
    String otherwise =
        IntStream.range(0, elements.size())
            .filter(i -> !elements.get(i).isEmpty() && !elements.get(i).equals(before.at(i)))
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(" "));
    if (otherwise.isEmpty()) {
      return false;
    }
    page.evaluate(MARK, otherwise);
    return true;
  }

  private String at(int index) {
    return index < elements.size() ? elements.get(index) : "";
  }
}
