package org.tasket.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Leads an address to the view that answers there. What has no page goes its own way. */
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
    request.setAttribute(SEEN, Query.of(request).address());
    request.getRequestDispatcher(target.get()).forward(request, response);
  }

  /** The address that the reader sees, with its query; a form is sent there again. */
  public static Optional<String> seen(HttpServletRequest request) {
    return Optional.ofNullable((String) request.getAttribute(SEEN));
  }

  /** The view of the page that is asked for; empty where no page is. */
  static Optional<String> target(HttpServletRequest request) {
    return Addresses.target(request.getRequestURI().substring(request.getContextPath().length()));
  }
}
