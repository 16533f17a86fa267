package org.tasket.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Leads whoever sends far too large a file back to the form, which says so, before anybody reads
 * it. The container's own limit, a little above this one, would answer as if the fault were ours.
 */
public class UploadFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  /** What the form is shown with after a file that was not read. */
  private static final String HEAVY = "heavy";

  private static final long BYTES_MOST = 5_000_000;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getContentLengthLong() > BYTES_MOST) {
      response.sendRedirect(Query.of(request.getRequestURI(), HEAVY + "=true").address());
    } else {
      chain.doFilter(request, response);
    }
  }
}
