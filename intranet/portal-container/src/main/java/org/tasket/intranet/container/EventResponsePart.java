package org.tasket.intranet.container;

import jakarta.portlet.EventRequest;
import java.util.Optional;

/** Part of {@code EventResponse}. */
final class EventResponsePart extends StateResponsePart {

  EventResponsePart(PortletWindow window, PortletApplication application) {
    super(window, application);
  }

  PhaseResult result() {
    return new PhaseResult(chosen(), events(), Optional.empty());
  }

  /** Keeps what the window is shown with: an event leaves it without, as an action does. */
  public void setRenderParameters(EventRequest request) {
    var kept = request.getRenderParameters();
    kept.getNames().forEach(name -> getRenderParameters().setValues(name, kept.getValues(name)));
  }
}
