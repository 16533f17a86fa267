package org.tasket.intranet.container;

import jakarta.portlet.ResourceParameters;
import jakarta.portlet.ResourceURL;
import jakarta.servlet.http.HttpServletRequest;

/** Part of {@code ResourceRequest}, which is a GET here. */
final class ResourceRequestPart extends RequestPart {

  private final HttpServletRequest request;
  private final String id;
  private final Parameters parameters;

  ResourceRequestPart(
      PortletWindow window,
      PortletApplication application,
      HttpServletRequest request,
      String id,
      Parameters parameters) {
    super(window, application, request, parameters, PreferencesPart.toStore(window, application));
    this.request = request;
    this.id = id;
    this.parameters = parameters;
  }

  public String getResourceID() {
    return id;
  }

  public ResourceParameters getResourceParameters() {
    return Partial.of(ResourceParameters.class, parameters);
  }

  public String getCacheability() {
    return ResourceURL.PAGE;
  }

  /** The entity that the browser has already, or null, as the API has it, where it has none. */
  public String getETag() {
    return request.getHeader("If-None-Match");
  }

  public String getMethod() {
    return request.getMethod();
  }
}
