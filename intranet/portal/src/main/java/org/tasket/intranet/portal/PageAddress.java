package org.tasket.intranet.portal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The address of a page made of portlets. It holds what each window is shown with, as {@code
 * window.name=value}, so that the page can be reloaded, kept as a bookmark and left by Back. An
 * address to post to also holds {@code do=window} for the window that acts, {@code do.name=value}
 * for its parameters and {@code csrf} for the visit's secret.
 */
final class PageAddress {

  private static final String ACTING = "do";
  private static final String SECRET = "csrf";
  private static final String FAILED = "failed";

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

  Map<String, List<String>> renderParameters(String window) {
    return query.under(window);
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

  /** How many values of a parameter stand in the address, and so not in a posted form. */
  int count(String name) {
    return query.values(name).size();
  }

  /** Whether the last action of this window came to nothing. */
  boolean hasFailed(String window) {
    return query.values(FAILED).contains(window);
  }

  /** This page with one window shown otherwise, the others as they are. */
  PageAddress showing(String window, Map<String, List<String>> renderParameters) {
    return new PageAddress(path, resting().without(window).withUnder(window, renderParameters));
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

  private Query resting() {
    return query.without(ACTING).without(SECRET).without(FAILED);
  }

  @Override
  public String toString() {
    return path + query;
  }
}
