package org.tasket.intranet.portal;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tasket.intranet.container.ActionResult;
import org.tasket.intranet.container.PortletDispatch;
import org.tasket.intranet.container.PortletFailedException;
import org.tasket.intranet.container.PortletWindow;
import org.tasket.intranet.container.Rendering;

/** One request for a page made of portlets: shows its windows, or lets one of them act. */
final class PortletPage {

  private static final String WINDOW =
      """
      <section class="window" id="%s" aria-labelledby="%s-title">
      <h2 id="%s-title">%s</h2>
      %s
      <div class="window-body">%s</div>
      </section>
      """;

  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private final List<Placement> placements;
  private final Texts texts;
  private final PageAddress address;

  PortletPage(
      HttpServletRequest request,
      HttpServletResponse response,
      List<Placement> placements,
      Texts texts) {
    this.request = request;
    this.response = response;
    this.placements = placements;
    this.texts = texts;
    this.address = PageAddress.of(request.getRequestURI(), request.getQueryString());
  }

  /** All windows, one below the other; one that cannot be shown says so in its place. */
  Html windows() {
    return Html.join(placements.stream().map(this::window).toList());
  }

  /** Whether this request was made by one of this page's own forms. */
  boolean isVouchedFor() {
    return Visit.of(request).vouchesFor(address.secret());
  }

  /** Lets the window that the address names act; returns where to go then, if there is one. */
  Optional<String> act() {
    return address.acting().flatMap(this::placement).map(this::act);
  }

  private String act(Placement placement) {
    var id = placement.window();
    try {
      return dispatch(placement)
          .map(portlet -> portlet.act(window(id, placement), actionParameters(), request, response))
          .map(result -> after(id, result))
          .orElseGet(() -> address.failing(id) + "#" + id);
    } catch (PortletFailedException e) {
      report(placement, e);
      return address.failing(id) + "#" + id;
    }
  }

  private String after(String id, ActionResult result) {
    return result
        .redirect()
        .orElseGet(() -> address.showing(id, result.renderParameters()) + "#" + id);
  }

  private Html window(Placement placement) {
    try {
      return dispatch(placement)
          .map(portlet -> portlet.render(window(placement.window(), placement), request, response))
          .map(rendering -> shown(placement, rendering))
          .orElseGet(() -> instead(placement, "window.away"));
    } catch (PortletFailedException e) {
      report(placement, e);
      return instead(placement, "window.failed");
    }
  }

  private Html shown(Placement placement, Rendering rendering) {
    return section(placement, rendering.title(), Html.trusted(rendering.markup()));
  }

  private Html instead(Placement placement, String what) {
    return section(placement, texts.text(what + ".title"), Html.of("<p>%s</p>", texts.text(what)));
  }

  private Html section(Placement placement, String title, Html body) {
    var id = placement.window();
    var failed =
        address.hasFailed(id)
            ? Html.of("<p class=\"alert\" role=\"alert\">%s</p>", texts.text("window.undone"))
            : Html.NOTHING;
    return Html.of(WINDOW, id, id, id, title, failed, body);
  }

  private Optional<PortletDispatch> dispatch(Placement placement) {
    var context = placement.context().isEmpty() ? request.getContextPath() : placement.context();
    return PortletDispatch.to(request.getServletContext(), context, placement.portlet());
  }

  private PortletWindow window(String id, Placement placement) {
    return new PortletWindow(
        id,
        texts.language().locale(),
        placement.preferences(),
        address.renderParameters(id),
        new WindowLinks(address, id, Visit.of(request).secret()));
  }

  private Optional<Placement> placement(String window) {
    return placements.stream().filter(placement -> placement.window().equals(window)).findFirst();
  }

  /** The fields of the form, and what the portlet put into the address of its action. */
  private Map<String, List<String>> actionParameters() {
    Map<String, List<String>> all = new LinkedHashMap<>(address.actionParameters());
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              // The server puts the values from the address before those of the form.
              var posted = Arrays.asList(values).subList(address.count(name), values.length);
              if (!posted.isEmpty()) {
                all.put(name, List.copyOf(posted));
              }
            });
    return all;
  }

  private void report(Placement placement, PortletFailedException failure) {
    ServletContext context = request.getServletContext();
    context.log("The portlet " + placement.portlet() + " failed", failure);
  }
}
