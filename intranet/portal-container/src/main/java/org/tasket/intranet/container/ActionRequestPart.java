package org.tasket.intranet.container;

import jakarta.portlet.ActionParameters;
import jakarta.servlet.http.HttpServletRequest;

/** Part of {@code ActionRequest}. The portal has read the body: its fields are the parameters. */
final class ActionRequestPart extends RequestPart {

  private final HttpServletRequest request;
  private final Parameters parameters;

  ActionRequestPart(
      PortletWindow window,
      PortletApplication application,
      HttpServletRequest request,
      Parameters parameters) {
    super(window, application, request, parameters, PreferencesPart.toStore(window, application));
    this.request = request;
    this.parameters = parameters;
  }

  public ActionParameters getActionParameters() {
    return Partial.of(ActionParameters.class, parameters);
  }

  public String getMethod() {
    return request.getMethod();
  }

  public String getContentType() {
    return request.getContentType();
  }

  public String getCharacterEncoding() {
    return request.getCharacterEncoding();
  }
}
