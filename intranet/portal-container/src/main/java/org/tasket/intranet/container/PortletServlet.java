package org.tasket.intranet.container;

import jakarta.portlet.Portlet;
import jakarta.portlet.PortletConfig;
import jakarta.portlet.PortletException;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** One portlet at work in its own application: made once, asked by the portal's dispatches. */
final class PortletServlet extends HttpServlet {

  private final transient PortletDeclaration declaration;
  private transient Portlet portlet;
  private transient PortletApplication application;

  PortletServlet(PortletDeclaration declaration) {
    this.declaration = declaration;
  }

  /** What the servlet of a portlet is called, and by which name the portal finds it. */
  static String nameFor(String portletName) {
    return "portlet." + portletName;
  }

  @Override
  public void init() throws ServletException {
    try {
      application = PortletApplication.start(declaration, getServletContext());
      portlet = declaration.type().getDeclaredConstructor().newInstance();
      portlet.init(Partial.of(PortletConfig.class, application));
    } catch (ReflectiveOperationException | PortletException e) {
      throw new ServletException(
          "The portlet " + declaration.own().portletName() + " cannot start", e);
    }
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (request.getDispatcherType() == DispatcherType.INCLUDE
        && request.getAttribute(PortletCall.ATTRIBUTE) instanceof PortletCall call) {
      answer(call, request, response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void answer(PortletCall call, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    try {
      call.runOn(portlet, application, request, response);
    } catch (PortletException e) {
      throw new ServletException(e);
    }
  }

  @Override
  public void destroy() {
    if (portlet != null) {
      portlet.destroy();
    }
  }
}
