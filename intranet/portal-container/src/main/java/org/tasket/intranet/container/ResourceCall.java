package org.tasket.intranet.container;

import jakarta.portlet.Portlet;
import jakarta.portlet.PortletException;
import jakarta.portlet.ResourceRequest;
import jakarta.portlet.ResourceResponse;
import jakarta.portlet.ResourceServingPortlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Asks a portlet for a resource of its own, outside the page. */
final class ResourceCall implements PortletCall {

  private final PortletWindow window;
  private final String id;
  private final Map<String, List<String>> parameters;
  private ServedResource served;

  ResourceCall(PortletWindow window, String id, Map<String, List<String>> parameters) {
    this.window = window;
    this.id = id;
    this.parameters = parameters;
  }

  @Override
  public void runOn(
      Portlet portlet,
      PortletApplication application,
      HttpServletRequest request,
      HttpServletResponse response)
      throws PortletException, IOException {
    if (!(portlet instanceof ResourceServingPortlet serving)) {
      throw new PortletException("The portlet serves no resources");
    }
    var asked =
        new ResourceRequestPart(window, application, request, id, new Parameters(parameters));
    var answered = new ResourceResponsePart(window, application);
    serving.serveResource(
        Partial.of(ResourceRequest.class, asked), Partial.of(ResourceResponse.class, answered));
    served = answered.served();
  }

  ServedResource served() {
    return served;
  }
}
