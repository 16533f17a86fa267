package org.tasket.intranet.container;

import jakarta.portlet.ActionURL;
import jakarta.portlet.PortletURL;
import jakarta.portlet.RenderURL;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;

/** Part of {@code RenderResponse}: a fragment of HTML for the window, and links back to it. */
final class RenderResponsePart {

  private final PortletWindow window;
  private final HttpServletResponse response;
  private String title = "";

  RenderResponsePart(PortletWindow window, HttpServletResponse response) {
    this.window = window;
    this.response = response;
  }

  String title() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getNamespace() {
    return window.namespace();
  }

  /** Sessions live in cookies here, so that an address stays as it is. */
  public String encodeURL(String address) {
    return address;
  }

  public Locale getLocale() {
    return window.locale();
  }

  public String getContentType() {
    return "text/html";
  }

  public void setContentType(String type) {
    if (!type.startsWith(getContentType())) {
      throw new IllegalArgumentException("A portlet writes text/html here, not " + type);
    }
  }

  public String getCharacterEncoding() {
    return response.getCharacterEncoding();
  }

  public PrintWriter getWriter() throws IOException {
    return response.getWriter();
  }

  public PortletURL createRenderURL() {
    return Partial.of(RenderURL.class, new LinkPart(window));
  }

  public PortletURL createActionURL() {
    return Partial.of(ActionURL.class, new ActionLinkPart(window));
  }
}
