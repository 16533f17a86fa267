package org.tasket.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Gives every answer its headers before anything else is done, and sees to those that come later:
 * {@link OwnResponse}.
 */
public class ResponseHeadersFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  private transient ResponseHeaders headers;

  @Inject
  void use(ResponseHeaders headers) {
    this.headers = headers;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    headers.set(request, response);
    chain.doFilter(request, new OwnResponse(response));
  }
}
