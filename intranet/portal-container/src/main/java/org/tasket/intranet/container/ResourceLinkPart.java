package org.tasket.intranet.container;

import jakarta.portlet.MutableResourceParameters;
import jakarta.portlet.ResourceURL;

/** Part of {@code ResourceURL}: addresses know the page as it stands, never less of it. */
final class ResourceLinkPart extends LinkPart {

  private final MutableParameters parameters = new MutableParameters();
  private String id = "";

  ResourceLinkPart(PortletWindow window) {
    super(window);
  }

  @Override
  MutableParameters own() {
    return parameters;
  }

  public MutableResourceParameters getResourceParameters() {
    return Partial.of(MutableResourceParameters.class, parameters);
  }

  public void setResourceID(String resource) {
    id = resource;
  }

  public String getResourceID() {
    return id;
  }

  public String getCacheability() {
    return ResourceURL.PAGE;
  }

  /** A smaller promise than the page's is refused: the address would have to forget the page. */
  public void setCacheability(String level) {
    if (!level.equals(ResourceURL.PAGE)) {
      throw new UnsupportedOperationException(
          "This portal does not support ResourceURL.setCacheability(\"" + level + "\") yet");
    }
  }

  @Override
  public String toString() {
    return window().links().toResource(id, parameters.asMap());
  }
}
