package org.tasket.intranet.container;

import jakarta.portlet.MutableRenderParameters;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** Part of {@code RenderURL}, and of every portlet address. */
class LinkPart {

  private final PortletWindow window;
  private final MutableParameters renderParameters = new MutableParameters();

  LinkPart(PortletWindow window) {
    this.window = window;
  }

  /** What {@code setParameter} sets: the parameters that this kind of address is for. */
  MutableParameters own() {
    return renderParameters;
  }

  final MutableParameters renderParameters() {
    return renderParameters;
  }

  final PortletWindow window() {
    return window;
  }

  public MutableRenderParameters getRenderParameters() {
    return Partial.of(MutableRenderParameters.class, renderParameters);
  }

  public void setParameter(String name, String value) {
    own().setValue(name, value);
  }

  public void setParameter(String name, String... values) {
    own().setValues(name, values);
  }

  public void setParameters(Map<String, String[]> parameters) {
    own().replaceBy(parameters);
  }

  public Map<String, String[]> getParameterMap() {
    return own().asArrays();
  }

  @Override
  public String toString() {
    return window.links().toRender(renderParameters.asMap());
  }

  public void write(Writer out) throws IOException {
    write(out, true);
  }

  public void write(Writer out, boolean escapeXml) throws IOException {
    append(out, escapeXml);
  }

  public Appendable append(Appendable out) throws IOException {
    return append(out, true);
  }

  public Appendable append(Appendable out, boolean escapeXml) throws IOException {
    return out.append(escapeXml ? toString().replace("&", "&amp;") : toString());
  }
}
