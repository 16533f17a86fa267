package org.tasket.intranet.container;

import java.util.List;
import java.util.Optional;

/**
 * Where an action or an event leads.
 *
 * @param view how the portlet's window is shown from now on
 * @param events what the portlet tells the others of the page
 * @param redirect the address an action sends the browser to instead of back to the page, which
 *     then has nothing to tell
 */
public record PhaseResult(WindowView view, List<PortletEvent> events, Optional<String> redirect) {}
