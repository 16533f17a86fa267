package org.tasket.portlet.platform;

import jakarta.portlet.PortletPreferences;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the page's editor wants a portlet. A value that makes no sense counts as not set: a page that
 * many people read must not break over it.
 *
 * @param board the slug of the board to show, where it is always the same
 * @param limit how many to show, 1 to 20
 * @param headingLevel the level of the taskets' headings, 2 to 6
 * @param minutes the choices of a finder, in the editor's order
 */
public record Preferences(
    Optional<String> board, int limit, Layout layout, int headingLevel, List<Integer> minutes) {

  /** In the portlets' annotations, and where nothing that makes sense is set. */
  public static final String USUAL_LIMIT = "5";

  public static final String USUAL_LAYOUT = "cards";
  public static final String USUAL_HEADING_LEVEL = "3";
  public static final String USUAL_MINUTES = "15 30 60 120";

  public Preferences {
    minutes = List.copyOf(minutes);
  }

  public static Preferences of(PortletPreferences set) {
    return new Preferences(
        Optional.of(value(set, Option.BOARD, "")).filter(slug -> !slug.isEmpty()),
        Integer.parseInt(value(set, Option.LIMIT, USUAL_LIMIT)),
        Layout.valueOf(value(set, Option.LAYOUT, USUAL_LAYOUT).toUpperCase(Locale.ROOT)),
        Integer.parseInt(value(set, Option.HEADING_LEVEL, USUAL_HEADING_LEVEL)),
        Option.words(value(set, Option.MINUTES, USUAL_MINUTES)).stream()
            .map(Integer::valueOf)
            .toList());
  }

  private static String value(PortletPreferences set, Option preference, String otherwise) {
    return Optional.ofNullable(set.getValue(preference.key(), otherwise))
        .filter(preference::allows)
        .orElse(otherwise);
  }
}
