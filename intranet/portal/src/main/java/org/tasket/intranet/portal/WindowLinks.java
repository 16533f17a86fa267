package org.tasket.intranet.portal;

import java.util.List;
import java.util.Map;
import org.tasket.intranet.container.PortletLinks;
import org.tasket.intranet.container.WindowView;

/** The addresses by which one window of a page is reached. */
record WindowLinks(PageAddress page, String window, String secret) implements PortletLinks {

  @Override
  public String toRender(WindowView view) {
    return page.showing(window, view) + "#" + window;
  }

  @Override
  public String toAction(WindowView view, Map<String, List<String>> parameters) {
    return page.showing(window, view).acting(window, parameters, secret).toString();
  }

  @Override
  public String toResource(String id, Map<String, List<String>> parameters) {
    return page.serving(window, id, parameters).toString();
  }
}
