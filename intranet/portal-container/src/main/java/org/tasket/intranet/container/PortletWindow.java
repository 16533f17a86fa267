package org.tasket.intranet.container;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One place of a page that a portlet is shown in, as it stands in this request.
 *
 * @param id unlike that of any other window of the page: a letter, then letters and digits
 * @param locale the language the page speaks
 * @param links how the portlet leads back to this window
 */
public record PortletWindow(
    String id, Locale locale, WindowView view, WindowPreferences preferences, PortletLinks links) {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*");

  public PortletWindow {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "A window's id is a small letter, then small letters and digits, not \"" + id + '"');
    }
  }

  /** Goes before the ids a portlet uses in its markup; also the start of a script's name. */
  String namespace() {
    return "p_" + id + "_";
  }
}
