package org.tasket.intranet.container;

import java.util.LinkedHashMap;
import java.util.Map;

/** Part of {@code HeaderResponse}: elements for the head of the page. */
final class HeaderResponsePart extends MimeResponsePart {

  private final Map<String, String> dependencies = new LinkedHashMap<>();

  HeaderResponsePart(PortletWindow window, PortletApplication application) {
    super(window, application);
  }

  /** The elements by what tells them from others: a page needs none of them twice. */
  Map<String, String> elements() {
    Map<String, String> elements = new LinkedHashMap<>(dependencies);
    if (!text().isBlank()) {
      elements.put(text(), text());
    }
    return elements;
  }

  /** Whatever its version: the first that is asked for is the one the page gets. */
  public void addDependency(String name, String scope, String version, String markup) {
    dependencies.putIfAbsent(scope + '/' + name, markup);
  }
}
