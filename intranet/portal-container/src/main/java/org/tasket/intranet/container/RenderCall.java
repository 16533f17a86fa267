package org.tasket.intranet.container;

import jakarta.portlet.Portlet;
import jakarta.portlet.PortletException;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Asks a portlet to show itself in its window. */
final class RenderCall implements PortletCall {

  private final PortletWindow window;
  private String title = "";

  RenderCall(PortletWindow window) {
    this.window = window;
  }

  @Override
  public void runOn(
      Portlet portlet,
      PortletApplication application,
      HttpServletRequest request,
      HttpServletResponse response)
      throws PortletException, IOException {
    var parameters = new Parameters(window.renderParameters());
    var asked = new RequestPart(window, application, request, parameters);
    var answered = new RenderResponsePart(window, response);
    portlet.render(
        Partial.of(RenderRequest.class, asked), Partial.of(RenderResponse.class, answered));
    title = answered.title();
  }

  /** The title the portlet gave itself, empty where it gave none. */
  String title() {
    return title;
  }
}
