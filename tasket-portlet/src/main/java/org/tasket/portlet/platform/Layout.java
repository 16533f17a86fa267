package org.tasket.portlet.platform;

import java.util.Locale;

/** How much is said of each tasket. */
public enum Layout {
  /** All that helps to decide. */
  CARDS,
  /** A line or two each, for narrow places. */
  LIST;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
