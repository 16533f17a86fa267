package org.tasket.intranet.container;

import java.util.List;
import java.util.Map;

/** The preferences of one window, as the portal keeps them; a name may have several values. */
public interface WindowPreferences {

  /** What the page's editor set, over the portlet's own defaults. */
  Map<String, List<String>> placed();

  /** What was stored for the window, over what the editor set. */
  Map<String, List<String>> stored();

  /** Keeps these from now on, instead of what was stored before. */
  void store(Map<String, List<String>> values);
}
