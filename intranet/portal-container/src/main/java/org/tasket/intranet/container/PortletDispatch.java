package org.tasket.intranet.container;

import jakarta.portlet.PortletMode;
import jakarta.portlet.WindowState;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.namespace.QName;

/**
 * The way from the portal to one portlet, in whichever application of the same server it lives.
 *
 * <p>The portlet sees the request as the portal hands it over, the signed-in person included. Look
 * one up for each request and do not keep it: applications come and go.
 */
public final class PortletDispatch {

  private final PortletDeclaration declaration;
  private final RequestDispatcher dispatcher;

  private PortletDispatch(PortletDeclaration declaration, RequestDispatcher dispatcher) {
    this.declaration = declaration;
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
        .flatMap(found -> in(found, PortletServlet.nameFor(portletName)));
  }

  private static Optional<PortletDispatch> in(ServletContext application, String servlet) {
    return application.getAttribute(servlet) instanceof PortletDeclaration declaration
        ? Optional.ofNullable(application.getNamedDispatcher(servlet))
            .map(dispatcher -> new PortletDispatch(declaration, dispatcher))
        : Optional.empty();
  }

  public boolean supports(PortletMode mode) {
    return declaration.supports(mode);
  }

  public boolean supports(WindowState state) {
    return declaration.supports(state);
  }

  /** Whether the portlet declares that it takes events of this name. */
  public boolean takes(QName event) {
    return declaration.eventMethod(event).isPresent();
  }

  /**
   * Lets the portlet show itself.
   *
   * @throws PortletFailedException if it could not
   */
  public Rendering render(
      PortletWindow window, HttpServletRequest request, HttpServletResponse response) {
    var call = new RenderCall(window);
    include(call, request, response);
    return call.rendering();
  }

  /**
   * Lets the portlet act.
   *
   * @throws PortletFailedException if it could not
   */
  public PhaseResult act(
      PortletWindow window,
      Map<String, List<String>> parameters,
      HttpServletRequest request,
      HttpServletResponse response) {
    var call = new ActionCall(window, parameters);
    include(call, request, response);
    return call.result();
  }

  /**
   * Tells the portlet of an event that it takes.
   *
   * @throws PortletFailedException if it could not make anything of it
   */
  public PhaseResult tell(
      PortletWindow window,
      PortletEvent event,
      HttpServletRequest request,
      HttpServletResponse response) {
    var call = new EventCall(window, event);
    include(call, request, response);
    return call.result();
  }

  /**
   * Lets the portlet serve a resource.
   *
   * @param id which one; empty where its address named none
   * @throws PortletFailedException if it could not, or cannot serve resources at all
   */
  public ServedResource serve(
      PortletWindow window,
      String id,
      Map<String, List<String>> parameters,
      HttpServletRequest request,
      HttpServletResponse response) {
    var call = new ResourceCall(window, id, parameters);
    include(call, request, response);
    return call.served();
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
