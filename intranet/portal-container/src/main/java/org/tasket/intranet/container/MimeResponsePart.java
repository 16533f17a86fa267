package org.tasket.intranet.container;

import jakarta.portlet.ActionURL;
import jakarta.portlet.PortletURL;
import jakarta.portlet.RenderURL;
import jakarta.portlet.ResourceURL;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Part of {@code MimeResponse}: text for the window, and links back to it. */
abstract class MimeResponsePart extends ResponsePart {

  private final StringWriter text = new StringWriter();
  private final PrintWriter writer = new PrintWriter(text);

  MimeResponsePart(PortletWindow window, PortletApplication application) {
    super(window, application);
  }

  final String text() {
    writer.flush();
    return text.toString();
  }

  public Locale getLocale() {
    return window().locale();
  }

  public String getContentType() {
    return "text/html";
  }

  public void setContentType(String type) {
    if (!type.startsWith("text/html")) {
      throw new IllegalArgumentException("A portlet writes text/html here, not " + type);
    }
  }

  public final String getCharacterEncoding() {
    return StandardCharsets.UTF_8.name();
  }

  public final PrintWriter getWriter() {
    return writer;
  }

  public final PortletURL createRenderURL() {
    return Partial.of(RenderURL.class, new RenderLinkPart(window(), application()));
  }

  public final PortletURL createActionURL() {
    return Partial.of(ActionURL.class, new ActionLinkPart(window(), application()));
  }

  public final ResourceURL createResourceURL() {
    return Partial.of(ResourceURL.class, new ResourceLinkPart(window()));
  }
}
