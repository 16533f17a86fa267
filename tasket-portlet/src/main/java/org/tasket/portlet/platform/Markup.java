package org.tasket.portlet.platform;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A piece of a portlet's HTML. Text gets into it only as a value of a template, and is escaped on
 * its way.
 */
public final class Markup {

  public static final Markup NONE = new Markup("");

  private final String html;

  private Markup(String html) {
    this.html = html;
  }

  /**
   * Fills a template, where each {@code %s} takes the next value: markup as it is, anything else
   * escaped. Attributes in templates are in double quotes.
   */
  public static Markup of(String template, Object... values) {
    Object[] safe = Arrays.stream(values).map(Markup::safe).toArray();
    return new Markup(String.format(Locale.ROOT, template, safe));
  }

  public static Markup join(Collection<Markup> pieces) {
    return new Markup(pieces.stream().map(Markup::toString).collect(Collectors.joining("\n")));
  }

  /** What an option has that is the chosen one. */
  public static Markup selected(boolean is) {
    return is ? new Markup(" selected=\"selected\"") : NONE;
  }

  @Override
  public String toString() {
    return html;
  }

  private static String safe(Object value) {
    return value instanceof Markup markup ? markup.html : escaped(String.valueOf(value));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
