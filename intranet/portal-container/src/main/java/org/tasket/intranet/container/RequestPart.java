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
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Part of {@code RenderRequest}, and of every request: the portal's own request as a portlet may
 * see it.
 */
class RequestPart {

  private final PortletWindow window;
  private final PortletApplication application;
  private final HttpServletRequest request;
  private final Parameters parameters;
  private final PreferencesPart preferences;

  /** What this portlet has set, which the other windows of the page must not see. */
  private final Map<String, Object> attributes = new HashMap<>();

  /**
   * @param parameters those that belong to this phase: the window's render parameters, or the
   *     action's, or the resource's
   */
  RequestPart(
      PortletWindow window,
      PortletApplication application,
      HttpServletRequest request,
      Parameters parameters,
      PreferencesPart preferences) {
    this.window = window;
    this.application = application;
    this.request = request;
    this.parameters = parameters;
    this.preferences = preferences;
  }

  /** A request of a phase that changes nothing. */
  static RequestPart toShow(
      PortletWindow window, PortletApplication application, HttpServletRequest request) {
    return new RequestPart(
        window,
        application,
        request,
        renderParameters(window, application),
        PreferencesPart.toRead(window, application));
  }

  static RenderParametersPart renderParameters(
      PortletWindow window, PortletApplication application) {
    var identifiers = application.declaration().publicParameters();
    return new RenderParametersPart(window.view().seenBy(identifiers), identifiers.keySet());
  }

  public String getWindowID() {
    return window.id();
  }

  public PortletMode getPortletMode() {
    return window.view().mode();
  }

  public boolean isPortletModeAllowed(PortletMode mode) {
    return application.declaration().supports(mode);
  }

  public WindowState getWindowState() {
    return window.view().state();
  }

  public boolean isWindowStateAllowed(WindowState state) {
    return application.declaration().supports(state);
  }

  public PortletPreferences getPreferences() {
    return Partial.of(PortletPreferences.class, preferences);
  }

  public PortletContext getPortletContext() {
    return application.getPortletContext();
  }

  public String getContextPath() {
    return application.getPortletContext().getContextPath();
  }

  public RenderParameters getRenderParameters() {
    return Partial.of(RenderParameters.class, renderParameters(window, application));
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
    return attributes.getOrDefault(name, request.getAttribute(name));
  }

  public Enumeration<String> getAttributeNames() {
    Set<String> names = new LinkedHashSet<>(attributes.keySet());
    names.addAll(Collections.list(request.getAttributeNames()));
    return Collections.enumeration(names);
  }

  public void setAttribute(String name, Object value) {
    attributes.put(name, value);
  }

  public void removeAttribute(String name) {
    attributes.remove(name);
  }
}
