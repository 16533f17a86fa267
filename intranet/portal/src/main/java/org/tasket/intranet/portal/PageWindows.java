package org.tasket.intranet.portal;

import jakarta.portlet.WindowState;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tasket.intranet.container.PortletDispatch;
import org.tasket.intranet.container.PortletFailedException;
import org.tasket.intranet.container.PortletWindow;
import org.tasket.intranet.container.WindowPreferences;

/** The windows of a page, and the portlets in them as far as they are there, for one request. */
final class PageWindows {

  private final HttpServletRequest request;
  private final List<Placement> placements;
  private final KeptPreferences preferences;
  private final Locale locale;

  PageWindows(
      HttpServletRequest request,
      List<Placement> placements,
      KeptPreferences preferences,
      Locale locale) {
    this.request = request;
    this.placements = placements;
    this.preferences = preferences;
    this.locale = locale;
  }

  List<Placement> all() {
    return placements;
  }

  Optional<Placement> named(String window) {
    return placements.stream().filter(placement -> placement.window().equals(window)).findFirst();
  }

  /** The window that has the page to itself, if one has. */
  Optional<Placement> maximized(PageAddress page) {
    return placements.stream()
        .filter(one -> page.view(one.window()).state().equals(WindowState.MAXIMIZED))
        .filter(one -> portlet(one).filter(found -> isOffered(found, one, page)).isPresent())
        .findFirst();
  }

  Optional<PortletDispatch> portlet(Placement placement) {
    var context = placement.context().isEmpty() ? request.getContextPath() : placement.context();
    return PortletDispatch.to(request.getServletContext(), context, placement.portlet());
  }

  /** Whether a portlet can be shown as the address says. */
  static boolean isOffered(PortletDispatch portlet, Placement placement, PageAddress page) {
    var view = page.view(placement.window());
    return portlet.supports(view.mode()) && portlet.supports(view.state());
  }

  PortletWindow window(Placement placement, PageAddress page) {
    var id = placement.window();
    return new PortletWindow(
        id,
        locale,
        page.view(id),
        preferences(placement),
        new WindowLinks(page, id, Visit.of(request).secret()));
  }

  private WindowPreferences preferences(Placement placement) {
    var login = request.getRemoteUser();
    return new WindowPreferences() {
      @Override
      public Map<String, List<String>> placed() {
        return placement.preferences();
      }

      @Override
      public Map<String, List<String>> stored() {
        return preferences.of(login, placement.window());
      }

      @Override
      public void store(Map<String, List<String>> values) {
        preferences.keep(login, placement.window(), values);
      }
    };
  }

  void report(Placement placement, PortletFailedException failure) {
    request.getServletContext().log("The portlet " + placement.portlet() + " failed", failure);
  }
}
