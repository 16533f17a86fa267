package org.tasket.intranet.container;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The way from the portal to one portlet, in whichever application of the same server it lives.
 *
 * <p>The portlet sees the request as the portal hands it over, the signed-in person included. Look
 * one up for each request and do not keep it: applications come and go.
 */
public final class PortletDispatch {

  private final RequestDispatcher dispatcher;

  private PortletDispatch(RequestDispatcher dispatcher) {
    this.dispatcher = dispatcher;
  }

  /**
   * The way to a portlet, or nothing while its application or the portlet in it is away.
   *
   * @param here the portal's own application
   * @param contextPath the path of the portlet's application, such as {@code /tasket-portlet}
   */
  public static Optional<PortletDispatch> to(
      ServletContext here, String contextPath, String portletName) {
    // Where no application has this path a server answers with the one at its root.
    return Optional.ofNullable(here.getContext(contextPath))
        .filter(found -> found.getContextPath().equals(contextPath))
        .map(found -> found.getNamedDispatcher(PortletServlet.nameFor(portletName)))
        .map(PortletDispatch::new);
  }

  /**
   * Lets the portlet show itself.
   *
   * @throws PortletFailedException if it could not
   */
  public Rendering render(
      PortletWindow window, HttpServletRequest request, HttpServletResponse response) {
    var call = new RenderCall(window);
    var captured = new CapturedResponse(response);
    include(call, request, captured);
    return new Rendering(call.title(), captured.text());
  }

  /**
   * Lets the portlet act. What it writes is thrown away: an action ends in a redirect.
   *
   * @throws PortletFailedException if it could not
   */
  public ActionResult act(
      PortletWindow window,
      Map<String, List<String>> parameters,
      HttpServletRequest request,
      HttpServletResponse response) {
    var call = new ActionCall(window, parameters);
    include(call, request, new CapturedResponse(response));
    return call.result();
  }

  private void include(PortletCall call, HttpServletRequest request, HttpServletResponse response) {
    request.setAttribute(PortletCall.ATTRIBUTE, call);
    try {
      dispatcher.include(request, response);
    } catch (ServletException | IOException | RuntimeException | LinkageError e) {
      // Someone else's application: whatever goes wrong there, the page around it lives on.
      throw new PortletFailedException(e);
    } finally {
      request.removeAttribute(PortletCall.ATTRIBUTE);
    }
  }
}
