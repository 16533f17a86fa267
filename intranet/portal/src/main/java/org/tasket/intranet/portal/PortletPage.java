package org.tasket.intranet.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tasket.intranet.container.PhaseResult;
import org.tasket.intranet.container.PortletDispatch;
import org.tasket.intranet.container.PortletFailedException;
import org.tasket.intranet.container.ServedResource;
import org.tasket.intranet.portal.Placement.Column;

/**
 * One request for a page made of portlets: shows its windows, lets one of them act, or serves a
 * resource of one.
 */
final class PortletPage {

  /**
   * @param head what the portlets want in the head of the page, each thing once
   */
  record Content(Html head, Html windows) {}

  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private final PageWindows windows;
  private final Texts texts;
  private final PageAddress address;
  private final WindowTitles titles = new WindowTitles();
  private final Map<String, String> head = new LinkedHashMap<>();

  PortletPage(
      HttpServletRequest request,
      HttpServletResponse response,
      List<Placement> placements,
      KeptPreferences preferences,
      Texts texts) {
    this.request = request;
    this.response = response;
    this.windows = new PageWindows(request, placements, preferences, texts.language().locale());
    this.texts = texts;
    this.address = PageAddress.of(request.getRequestURI(), request.getQueryString());
  }

  /**
   * All windows, or the one that has the page to itself; one that cannot be shown says so in its
   * place.
   */
  Content content() {
    var sections =
        windows
            .maximized(address)
            .map(this::window)
            .orElseGet(
                () ->
                    Html.of(
                        "<div class=\"windows\">%s%s</div>",
                        column(Column.NARROW), column(Column.WIDE)));
    return new Content(Html.join(head.values().stream().map(Html::trusted).toList()), sections);
  }

  private Html column(Column column) {
    var sections =
        windows.all().stream()
            .filter(placement -> placement.column() == column)
            .map(this::window)
            .toList();
    return Html.of("<div class=\"windows-column\">%s</div>", Html.join(sections));
  }

  private Html window(Placement placement) {
    var frame = new WindowFrame(placement.window(), address, texts, titles);
    return windows
        .portlet(placement)
        .map(
            portlet ->
                PageWindows.isOffered(portlet, placement, address)
                    ? window(placement, portlet, frame)
                    : frame.refused())
        .orElseGet(frame::away);
  }

  private Html window(Placement placement, PortletDispatch portlet, WindowFrame frame) {
    try {
      var rendering = portlet.render(windows.window(placement, address), request, response);
      rendering.head().forEach(head::putIfAbsent);
      return frame.around(portlet, rendering);
    } catch (PortletFailedException e) {
      windows.report(placement, e);
      return frame.failed(portlet);
    }
  }

  /** Whether this request was made by one of this page's own forms. */
  boolean isVouchedFor() {
    return Visit.of(request).vouchesFor(address.secret());
  }

  /** Lets the window that the address names act; returns where to go then, if there is one. */
  Optional<String> act() {
    return address.acting().flatMap(windows::named).map(this::act);
  }

  private String act(Placement placement) {
    var id = placement.window();
    try {
      return portletAsAsked(placement)
          .map(portlet -> act(portlet, placement))
          .map(result -> result.redirect().orElseGet(() -> after(id, result)))
          .orElseGet(() -> address.failing(id) + "#" + id);
    } catch (PortletFailedException e) {
      windows.report(placement, e);
      return address.failing(id) + "#" + id;
    }
  }

  private PhaseResult act(PortletDispatch portlet, Placement placement) {
    return portlet.act(windows.window(placement, address), actionParameters(), request, response);
  }

  private String after(String id, PhaseResult result) {
    var page = address.showing(id, result.view());
    return new EventDelivery(request, response, windows, page).tell(result.events()) + "#" + id;
  }

  /** Whether the address is that of a resource and not of the page. */
  boolean isServing() {
    return address.serving().isPresent();
  }

  /** Sends the resource that the address names. */
  void serve() throws IOException {
    var placement = address.serving().flatMap(windows::named);
    try {
      var served = placement.flatMap(this::serve);
      if (served.isPresent()) {
        send(served.get());
      } else {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      }
    } catch (PortletFailedException e) {
      windows.report(placement.orElseThrow(), e);
      response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
  }

  private Optional<ServedResource> serve(Placement placement) {
    return portletAsAsked(placement)
        .map(
            portlet ->
                portlet.serve(
                    windows.window(placement, address),
                    address.resource(),
                    address.resourceParameters(),
                    request,
                    response));
  }

  private void send(ServedResource served) throws IOException {
    response.setStatus(served.status());
    served.headers().forEach(response::setHeader);
    if (!served.type().isEmpty()) {
      response.setContentType(served.type());
    }
    served.content().writeTo(response.getOutputStream());
  }

  private Optional<PortletDispatch> portletAsAsked(Placement placement) {
    return windows
        .portlet(placement)
        .filter(portlet -> PageWindows.isOffered(portlet, placement, address));
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
}
