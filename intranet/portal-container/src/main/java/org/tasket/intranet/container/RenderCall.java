package org.tasket.intranet.container;

import jakarta.portlet.HeaderPortlet;
import jakarta.portlet.HeaderRequest;
import jakarta.portlet.HeaderResponse;
import jakarta.portlet.Portlet;
import jakarta.portlet.PortletException;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Asks a portlet to show itself in its window, and first what the page's head needs for that. */
final class RenderCall implements PortletCall {

  private final PortletWindow window;
  private Rendering rendering;

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
    var asked = RequestPart.toShow(window, application, request);
    var head = new HeaderResponsePart(window, application);
    if (portlet instanceof HeaderPortlet withHeaders) {
      withHeaders.renderHeaders(
          Partial.of(HeaderRequest.class, asked), Partial.of(HeaderResponse.class, head));
    }
    var answered = new RenderResponsePart(window, application);
    portlet.render(
        Partial.of(RenderRequest.class, asked), Partial.of(RenderResponse.class, answered));
    rendering = new Rendering(answered.title(), answered.text(), head.elements());
  }

  Rendering rendering() {
    return rendering;
  }
}
