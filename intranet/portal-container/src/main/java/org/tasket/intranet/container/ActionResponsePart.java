package org.tasket.intranet.container;

import jakarta.portlet.MutableRenderParameters;
import java.util.Map;
import java.util.Optional;

/** Part of {@code ActionResponse}: what the window is shown with after the action. */
final class ActionResponsePart {

  private final PortletWindow window;
  private final MutableParameters renderParameters = new MutableParameters();
  private Optional<String> redirect = Optional.empty();

  ActionResponsePart(PortletWindow window) {
    this.window = window;
  }

  ActionResult result() {
    return new ActionResult(renderParameters.asMap(), redirect);
  }

  public String getNamespace() {
    return window.namespace();
  }

  public String encodeURL(String address) {
    return address;
  }

  public MutableRenderParameters getRenderParameters() {
    return Partial.of(MutableRenderParameters.class, renderParameters);
  }

  public void setRenderParameter(String name, String value) {
    renderParameters.setValue(name, value);
  }

  public void setRenderParameter(String name, String... values) {
    renderParameters.setValues(name, values);
  }

  public void setRenderParameters(Map<String, String[]> parameters) {
    renderParameters.replaceBy(parameters);
  }

  public void sendRedirect(String address) {
    redirect = Optional.of(address);
  }
}
