package org.tasket.intranet.portal;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A piece of markup that is safe to send. Text gets into it only as a value of a template, and is
 * escaped on its way.
 */
record Html(String markup) {

  static final Html NOTHING = new Html("");

  /** Markup that someone else answers for: a portlet's. */
  static Html trusted(String markup) {
    return new Html(markup);
  }

  /**
   * Fills a template, where each {@code %s} takes the next value: {@code Html} as it is, anything
   * else escaped. Attributes in templates are in double quotes.
   */
  static Html of(String template, Object... values) {
    return new Html(
        String.format(Locale.ROOT, template, Arrays.stream(values).map(Html::safe).toArray()));
  }

  static Html join(Collection<Html> pieces) {
    return new Html(pieces.stream().map(Html::markup).collect(Collectors.joining("\n")));
  }

  private static String safe(Object value) {
    return value instanceof Html html ? html.markup() : escape(String.valueOf(value));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
