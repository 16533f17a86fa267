package org.tasket.intranet.container;

import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.Portlet;
import jakarta.portlet.PortletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Asks a portlet to do what a person pressed in its window. */
final class ActionCall implements PortletCall {

  private final PortletWindow window;
  private final Map<String, List<String>> parameters;
  private PhaseResult result;

  ActionCall(PortletWindow window, Map<String, List<String>> parameters) {
    this.window = window;
    this.parameters = parameters;
  }

  @Override
  public void runOn(
      Portlet portlet,
      PortletApplication application,
      HttpServletRequest request,
      HttpServletResponse response)
      throws PortletException, IOException {
    var asked = new ActionRequestPart(window, application, request, new Parameters(parameters));
    var answered = new ActionResponsePart(window, application);
    portlet.processAction(
        Partial.of(ActionRequest.class, asked), Partial.of(ActionResponse.class, answered));
    result = answered.result();
  }

  PhaseResult result() {
    return result;
  }
}
