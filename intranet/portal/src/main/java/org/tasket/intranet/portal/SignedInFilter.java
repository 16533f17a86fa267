package org.tasket.intranet.portal;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Lets only signed-in people further, shows them to the pages as the caller, renews their token.
 */
public class SignedInFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final Set<String> OPEN = Set.of("/sign-in", "/sign-out", "/jwks.json");

  @Inject transient TokenCookie cookie;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var person = Visit.of(request).person();
    if (isOpen(request.getServletPath())) {
      chain.doFilter(request, response);
    } else if (person.isPresent()) {
      cookie.renew(request, response, person.get());
      chain.doFilter(new SignedInRequest(request, person.get()), response);
    } else {
      response.sendRedirect(
          request.getContextPath()
              + "/sign-in?to="
              + URLEncoder.encode(address(request), StandardCharsets.UTF_8));
    }
  }

  private static boolean isOpen(String path) {
    return OPEN.contains(path) || path.startsWith("/style/");
  }

  /** What was asked for. A POST is not done again after the sign-in: only its page is shown. */
  private static String address(HttpServletRequest request) {
    var query =
        Optional.ofNullable(request.getQueryString())
            .filter(some -> request.getMethod().equals("GET"));
    return request.getRequestURI() + query.map(some -> '?' + some).orElse("");
  }
}
