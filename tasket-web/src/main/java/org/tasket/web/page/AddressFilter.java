package org.tasket.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Leads an address to the view that answers there. What has no page goes its own way.
 *
 * <p>An address says what its page shows, and nothing else: whoever asks for more, or sends a form
 * there, is led to the address without it. So a link neither presses a button nor fills in a field,
 * does not pass for a form that was sent, and no form of the page that it opens says more than what
 * the reader sees: Faces and the pages take the two for the same.
 */
public class AddressFilter extends HttpFilter {

  private static final long serialVersionUID = 1;
  private static final String SEEN = AddressFilter.class.getName();

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<String> target = target(request);
    if (target.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    Query shown = shown(request);
    if (!shown.equals(Query.of(request))) {
      response.sendRedirect(shown.address());
      return;
    }
    request.setAttribute(SEEN, shown.address());
    request.getRequestDispatcher(target.get()).forward(request, response);
  }

  /** The address that the reader sees, with its query; a form is sent there again. */
  public static Optional<String> seen(HttpServletRequest request) {
    return Optional.ofNullable((String) request.getAttribute(SEEN));
  }

  /** What is asked for, without what its page does not show. */
  static Query shown(HttpServletRequest request) {
    return Query.of(request).only(Addresses.shown(path(request)));
  }

  /** The view of the page that is asked for; empty where no page is. */
  static Optional<String> target(HttpServletRequest request) {
    return Addresses.target(path(request));
  }

  private static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }
}
