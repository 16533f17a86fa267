package org.tasket.intranet.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tasket.intranet.container.PhaseResult;
import org.tasket.intranet.container.PortletEvent;
import org.tasket.intranet.container.PortletFailedException;

/**
 * Carries what portlets tell the others of their page to all that take it, the sender included, and
 * what those say to that. A portlet that fails over an event stays as it was.
 */
final class EventDelivery {

  /** Portlets that answer each other for ever are not heard out. */
  static final int MOST = 20;

  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private final PageWindows windows;
  private PageAddress page;

  EventDelivery(
      HttpServletRequest request,
      HttpServletResponse response,
      PageWindows windows,
      PageAddress page) {
    this.request = request;
    this.response = response;
    this.windows = windows;
    this.page = page;
  }

  /** The page as it stands when all has been told. */
  PageAddress tell(List<PortletEvent> events) {
    var waiting = new ArrayDeque<>(events);
    for (int told = 0; told < MOST && !waiting.isEmpty(); told++) {
      waiting.addAll(tell(waiting.remove()));
    }
    if (!waiting.isEmpty()) {
      request.getServletContext().log("Portlets had more to tell after " + MOST + " events");
    }
    return page;
  }

  private List<PortletEvent> tell(PortletEvent event) {
    List<PortletEvent> answers = new ArrayList<>();
    for (var placement : windows.all()) {
      tell(placement, event)
          .ifPresent(
              result -> {
                page = page.showing(placement.window(), result.view());
                answers.addAll(result.events());
              });
    }
    return answers;
  }

  private Optional<PhaseResult> tell(Placement placement, PortletEvent event) {
    try {
      return windows
          .portlet(placement)
          .filter(portlet -> portlet.takes(event.name()))
          .map(portlet -> portlet.tell(windows.window(placement, page), event, request, response));
    } catch (PortletFailedException e) {
      windows.report(placement, e);
      return Optional.empty();
    }
  }
}
