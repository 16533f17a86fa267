package org.tasket.intranet.container;

import jakarta.portlet.PortletContext;
import jakarta.portlet.PortletMode;
import jakarta.portlet.PortletPreferences;
import jakarta.portlet.RenderParameters;
import jakarta.portlet.WindowState;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Part of {@code RenderRequest}, and of every request: the portal's own request as a portlet may
 * see it. Windows are always in mode VIEW and state NORMAL here.
 */
class RequestPart {

  private final PortletWindow window;
  private final PortletApplication application;
  private final HttpServletRequest request;
  private final Parameters parameters;

  /**
   * @param parameters those that belong to this phase: the window's render parameters, or the
   *     action's
   */
  RequestPart(
      PortletWindow window,
      PortletApplication application,
      HttpServletRequest request,
      Parameters parameters) {
    this.window = window;
    this.application = application;
    this.request = request;
    this.parameters = parameters;
  }

  public String getWindowID() {
    return window.id();
  }

  public PortletMode getPortletMode() {
    return PortletMode.VIEW;
  }

  public boolean isPortletModeAllowed(PortletMode mode) {
    return mode.equals(PortletMode.VIEW);
  }

  public WindowState getWindowState() {
    return WindowState.NORMAL;
  }

  public boolean isWindowStateAllowed(WindowState state) {
    return state.equals(WindowState.NORMAL);
  }

  public PortletPreferences getPreferences() {
    return Partial.of(
        PortletPreferences.class,
        new PreferencesPart(application.preferences(), window.preferences()));
  }

  public PortletContext getPortletContext() {
    return application.getPortletContext();
  }

  public String getContextPath() {
    return application.getPortletContext().getContextPath();
  }

  public RenderParameters getRenderParameters() {
    return Partial.of(RenderParameters.class, new Parameters(window.renderParameters()));
  }

  public String getParameter(String name) {
    return parameters.getValue(name);
  }

  public String[] getParameterValues(String name) {
    return parameters.getValues(name);
  }

  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(parameters.getNames());
  }

  public Map<String, String[]> getParameterMap() {
    return parameters.asArrays();
  }

  public Locale getLocale() {
    return window.locale();
  }

  public Enumeration<Locale> getLocales() {
    return Collections.enumeration(List.of(window.locale()));
  }

  public String getResponseContentType() {
    return "text/html";
  }

  public Enumeration<String> getResponseContentTypes() {
    return Collections.enumeration(List.of(getResponseContentType()));
  }

  public Principal getUserPrincipal() {
    return request.getUserPrincipal();
  }

  public String getRemoteUser() {
    return request.getRemoteUser();
  }

  public boolean isUserInRole(String role) {
    return request.isUserInRole(role);
  }

  public boolean isSecure() {
    return request.isSecure();
  }

  public String getScheme() {
    return request.getScheme();
  }

  public String getServerName() {
    return request.getServerName();
  }

  public int getServerPort() {
    return request.getServerPort();
  }

  public Object getAttribute(String name) {
    return request.getAttribute(name);
  }

  public Enumeration<String> getAttributeNames() {
    return request.getAttributeNames();
  }

  public void setAttribute(String name, Object value) {
    request.setAttribute(name, value);
  }

  public void removeAttribute(String name) {
    request.removeAttribute(name);
  }
}
