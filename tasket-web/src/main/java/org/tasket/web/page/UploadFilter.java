package org.tasket.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Leads whoever sends far too large a file back to the form, which says so. Where the request tells
 * how large it is, nobody reads it; where it comes in pieces of which nobody knows how many follow,
 * the container counts them, and would answer as if the fault were ours.
 */
public class UploadFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  /** What the form is shown with after a file that was not read. */
  private static final String HEAVY = "heavy";

  private static final String WITH_FILES = "multipart/form-data";

  /** A little below the container's own limit. */
  private static final long BYTES_MOST = 5_000_000;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isTooLarge(request)) {
      response.sendRedirect(Query.of(request.getRequestURI(), HEAVY + "=true").address());
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isTooLarge(HttpServletRequest request)
      throws IOException, ServletException {
    long told = request.getContentLengthLong();
    return told < 0 ? holdsTooMuch(request) : told > BYTES_MOST;
  }

  private static boolean holdsTooMuch(HttpServletRequest request)
      throws IOException, ServletException {
    String type = request.getContentType();
    if (type == null || !type.startsWith(WITH_FILES)) {
      return false;
    }
    try {
      request.getParts();
      return false;
    } catch (IllegalStateException tooLarge) {
      return true;
    }
  }
}
