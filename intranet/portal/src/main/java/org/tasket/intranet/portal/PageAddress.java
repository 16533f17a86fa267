package org.tasket.intranet.portal;

import jakarta.portlet.PortletMode;
import jakarta.portlet.WindowState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import org.tasket.intranet.container.WindowView;

/**
 * The address of a page made of portlets. It holds how each window is shown, so that the page can
 * be reloaded, kept as a bookmark and left by Back: {@code window.name=value} for its render
 * parameters, {@code mode.window} and {@code state.window} where these are not the usual ones, and
 * {@code public.{namespace}name=value} for what all windows share.
 *
 * <p>An address to post to also holds {@code do=window} for the window that acts, {@code
 * do.name=value} for its parameters and {@code csrf} for the visit's secret. That of a resource
 * holds {@code serve=window}, {@code serve.name=value} and {@code resource=id}.
 */
final class PageAddress {

  private static final String ACTING = "do";
  private static final String SECRET = "csrf";
  private static final String FAILED = "failed";
  private static final String SERVING = "serve";
  private static final String RESOURCE = "resource";
  private static final String MODE = "mode";
  private static final String STATE = "state";
  private static final String PUBLIC = "public";

  /** What a window cannot be called, because it means something else in an address. */
  static final Set<String> RESERVED =
      Set.of(ACTING, SECRET, FAILED, SERVING, RESOURCE, MODE, STATE, PUBLIC);

  private final String path;
  private final Query query;

  private PageAddress(String path, Query query) {
    this.path = path;
    this.query = query;
  }

  /**
   * @param query as it stands in the request, or null
   */
  static PageAddress of(String path, String query) {
    return new PageAddress(path, Query.parse(query));
  }

  /** How a window is shown. Whether its portlet has that mode and that state is not known here. */
  WindowView view(String window) {
    return new WindowView(
        query.first(MODE + '.' + window).map(PortletMode::new).orElse(PortletMode.VIEW),
        query.first(STATE + '.' + window).map(WindowState::new).orElse(WindowState.NORMAL),
        query.under(window),
        shared());
  }

  private Map<QName, List<String>> shared() {
    Map<QName, List<String>> shared = new LinkedHashMap<>();
    query
        .under(PUBLIC)
        .forEach((text, values) -> name(text).ifPresent(name -> shared.put(name, values)));
    return shared;
  }

  private static Optional<QName> name(String text) {
    try {
      return Optional.of(QName.valueOf(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The window whose action is asked for. */
  Optional<String> acting() {
    return query.first(ACTING);
  }

  Map<String, List<String>> actionParameters() {
    return query.under(ACTING);
  }

  String secret() {
    return query.first(SECRET).orElse("");
  }

  /** The window whose portlet is to serve a resource. */
  Optional<String> serving() {
    return query.first(SERVING);
  }

  String resource() {
    return query.first(RESOURCE).orElse("");
  }

  Map<String, List<String>> resourceParameters() {
    return query.under(SERVING);
  }

  /** How many values of a parameter stand in the address, and so not in a posted form. */
  int count(String name) {
    return query.values(name).size();
  }

  /** Whether the last action of this window came to nothing. */
  boolean hasFailed(String window) {
    return query.values(FAILED).contains(window);
  }

  /** This page with one window shown otherwise, the others as they are but for what they share. */
  PageAddress showing(String window, WindowView view) {
    var mode = Map.of(window, List.of(view.mode().toString()));
    var state = Map.of(window, List.of(view.state().toString()));
    var shown =
        resting()
            .without(window)
            .without(MODE + '.' + window)
            .without(STATE + '.' + window)
            .without(PUBLIC)
            .withUnder(MODE, view.mode().equals(PortletMode.VIEW) ? Map.of() : mode)
            .withUnder(STATE, view.state().equals(WindowState.NORMAL) ? Map.of() : state)
            .withUnder(window, view.parameters())
            .withUnder(PUBLIC, written(view.shared()));
    return new PageAddress(path, shown);
  }

  private static Map<String, List<String>> written(Map<QName, List<String>> shared) {
    return shared.entrySet().stream()
        .collect(Collectors.toMap(entry -> entry.getKey().toString(), Map.Entry::getValue));
  }

  /** This page as it is, with word that a window's action came to nothing. */
  PageAddress failing(String window) {
    return new PageAddress(path, resting().with(FAILED, window));
  }

  /** Where to post what a window is to do. */
  PageAddress acting(String window, Map<String, List<String>> parameters, String secret) {
    return new PageAddress(
        path, resting().with(ACTING, window).withUnder(ACTING, parameters).with(SECRET, secret));
  }

  /** Where a window's portlet serves a resource, with the page as it is. */
  PageAddress serving(String window, String resource, Map<String, List<String>> parameters) {
    return new PageAddress(
        path,
        resting().with(SERVING, window).withUnder(SERVING, parameters).with(RESOURCE, resource));
  }

  private Query resting() {
    return query.without(ACTING).without(SECRET).without(FAILED).without(SERVING).without(RESOURCE);
  }

  @Override
  public String toString() {
    return path + query;
  }
}
