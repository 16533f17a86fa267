package org.tasket.intranet.container;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where an action leads.
 *
 * @param renderParameters what the portlet's window is shown with from now on
 * @param redirect the address the portlet sends the browser to instead of back to the page
 */
public record ActionResult(Map<String, List<String>> renderParameters, Optional<String> redirect) {

  static ActionResult nothingChanged() {
    return new ActionResult(Map.of(), Optional.empty());
  }
}
