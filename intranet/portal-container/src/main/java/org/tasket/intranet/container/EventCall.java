package org.tasket.intranet.container;

import jakarta.portlet.EventRequest;
import jakarta.portlet.EventResponse;
import jakarta.portlet.Portlet;
import jakarta.portlet.PortletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.InvocationTargetException;

/** Tells a portlet what another one on the page has sent word of. */
final class EventCall implements PortletCall {

  private final PortletWindow window;
  private final PortletEvent event;
  private PhaseResult result;

  EventCall(PortletWindow window, PortletEvent event) {
    this.window = window;
    this.event = event;
  }

  @Override
  public void runOn(
      Portlet portlet,
      PortletApplication application,
      HttpServletRequest request,
      HttpServletResponse response)
      throws PortletException {
    var asked = new EventRequestPart(window, application, request, event);
    var answered = new EventResponsePart(window, application);
    var method = application.declaration().eventMethod(event.name()).orElseThrow();
    try {
      method.invoke(
          portlet,
          Partial.of(EventRequest.class, asked),
          Partial.of(EventResponse.class, answered));
    } catch (InvocationTargetException e) {
      throw new PortletException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new PortletException(e);
    }
    result = answered.result();
  }

  PhaseResult result() {
    return result;
  }
}
