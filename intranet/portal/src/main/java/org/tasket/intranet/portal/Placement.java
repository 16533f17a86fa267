package org.tasket.intranet.portal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an editor decided: this portlet in this window, with these preferences.
 *
 * @param window unlike that of any other window of the portal: people's preferences go by it
 * @param column where on a page that is broad enough to have columns
 * @param context the path of the portlet's application; empty for the portal's own
 */
record Placement(
    String window,
    Column column,
    String context,
    String portlet,
    Map<String, List<String>> preferences) {

  enum Column {
    NARROW,
    WIDE
  }

  Placement {
    if (PageAddress.RESERVED.contains(window)) {
      throw new IllegalArgumentException("No window can be called \"" + window + '"');
    }
  }

  static Placement of(String window, String context, String portlet) {
    return new Placement(window, Column.NARROW, context, portlet, Map.of());
  }

  Placement with(String preference, String value) {
    var more = new TreeMap<>(preferences);
    more.put(preference, List.of(value));
    return new Placement(window, column, context, portlet, Map.copyOf(more));
  }

  Placement in(Column other) {
    return new Placement(window, other, context, portlet, preferences);
  }
}
