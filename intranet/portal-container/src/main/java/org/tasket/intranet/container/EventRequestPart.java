package org.tasket.intranet.container;

import jakarta.portlet.Event;
import jakarta.servlet.http.HttpServletRequest;

/** Part of {@code EventRequest}. */
final class EventRequestPart extends RequestPart {

  private final PortletEvent event;
  private final String method;

  EventRequestPart(
      PortletWindow window,
      PortletApplication application,
      HttpServletRequest request,
      PortletEvent event) {
    super(
        window,
        application,
        request,
        renderParameters(window, application),
        PreferencesPart.toStore(window, application));
    this.event = event;
    this.method = request.getMethod();
  }

  public Event getEvent() {
    return Partial.of(Event.class, new EventPart(event));
  }

  public String getMethod() {
    return method;
  }
}
