package org.tasket.intranet.container;

import jakarta.portlet.PortletMode;
import jakarta.portlet.WindowState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;

/**
 * How a window is shown: what the page's address holds of it.
 *
 * @param parameters the window's own render parameters
 * @param shared the public render parameters of the page, of all its windows
 */
public record WindowView(
    PortletMode mode,
    WindowState state,
    Map<String, List<String>> parameters,
    Map<QName, List<String>> shared) {

  public WindowView {
    parameters = Map.copyOf(parameters);
    shared = Map.copyOf(shared);
  }

  /**
   * The window in another mode, and open, since only then there is something to see of that. What
   * it was shown with belonged to the mode before.
   */
  public WindowView in(PortletMode other) {
    var open = state.equals(WindowState.MINIMIZED) ? WindowState.NORMAL : state;
    return new WindowView(other, open, Map.of(), shared);
  }

  public WindowView in(WindowState other) {
    return new WindowView(mode, other, parameters, shared);
  }

  /** The shared parameters that a portlet takes part in, by the identifiers it has for them. */
  Map<String, List<String>> shared(Map<String, QName> identifiers) {
    Map<String, List<String>> seen = new LinkedHashMap<>();
    identifiers.forEach(
        (identifier, name) -> {
          if (shared.containsKey(name)) {
            seen.put(identifier, shared.get(name));
          }
        });
    return seen;
  }

  /** All that a portlet sees of its parameters: its own and the shared ones. */
  Map<String, List<String>> seenBy(Map<String, QName> identifiers) {
    Map<String, List<String>> seen = new LinkedHashMap<>(parameters);
    seen.putAll(shared(identifiers));
    return seen;
  }

  /** The opposite of {@link #seenBy}: what the window is shown with once a portlet has chosen. */
  WindowView with(Map<String, List<String>> chosen, Map<String, QName> identifiers) {
    Map<String, List<String>> own = new LinkedHashMap<>(chosen);
    Map<QName, List<String>> all = new LinkedHashMap<>(shared);
    identifiers.forEach(
        (identifier, name) -> {
          own.remove(identifier);
          if (chosen.containsKey(identifier)) {
            all.put(name, chosen.get(identifier));
          } else {
            all.remove(name);
          }
        });
    return new WindowView(mode, state, own, all);
  }
}
