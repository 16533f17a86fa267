package org.tasket.intranet.container;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** Part of {@code BaseURL}: what every portlet address can do. */
abstract class LinkPart {

  private final PortletWindow window;

  LinkPart(PortletWindow window) {
    this.window = window;
  }

  /** What {@code setParameter} sets: the parameters that this kind of address is for. */
  abstract MutableParameters own();

  final PortletWindow window() {
    return window;
  }

  public final void setParameter(String name, String value) {
    own().setValue(name, value);
  }

  public final void setParameter(String name, String... values) {
    own().setValues(name, values);
  }

  public final void setParameters(Map<String, String[]> parameters) {
    own().replaceBy(parameters);
  }

  public final Map<String, String[]> getParameterMap() {
    return own().asArrays();
  }

  public final void write(Writer out) throws IOException {
    write(out, true);
  }

  public final void write(Writer out, boolean escapeXml) throws IOException {
    append(out, escapeXml);
  }

  public final Appendable append(Appendable out) throws IOException {
    return append(out, true);
  }

  public final Appendable append(Appendable out, boolean escapeXml) throws IOException {
    return out.append(escapeXml ? toString().replace("&", "&amp;") : toString());
  }
}
