package org.tasket.intranet.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Switches the language for the rest of the visit where a page is asked for with {@code ?lang=}.
 */
public class LanguageFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var wanted =
        request.getMethod().equals("GET")
            ? Optional.ofNullable(request.getParameter("lang")).flatMap(Language::tagged)
            : Optional.<Language>empty();
    if (wanted.isPresent()) {
      Visit.of(request).speak(wanted.get());
      var rest = Query.parse(request.getQueryString()).without("lang");
      response.sendRedirect(request.getRequestURI() + rest);
    } else {
      chain.doFilter(request, response);
    }
  }
}
