package org.tasket.intranet.portal;

import java.util.List;
import java.util.Map;
import org.tasket.intranet.container.PortletLinks;

/** The addresses by which one window of a page is reached. */
record WindowLinks(PageAddress page, String window, String secret) implements PortletLinks {

  @Override
  public String toRender(Map<String, List<String>> renderParameters) {
    return page.showing(window, renderParameters).toString();
  }

  @Override
  public String toAction(
      Map<String, List<String>> renderParameters, Map<String, List<String>> actionParameters) {
    return page.showing(window, renderParameters)
        .acting(window, actionParameters, secret)
        .toString();
  }
}
