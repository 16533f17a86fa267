package org.tasket.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Gives every answer its headers before anything else is done. A page that brings a content policy
 * of its own, as PrimeFaces does to tell the nonce, replaces ours: browsers would otherwise hold it
 * to both, and ours knows no nonce.
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
    chain.doFilter(request, new OnePolicy(response));
  }

  private static final class OnePolicy extends HttpServletResponseWrapper {

    OnePolicy(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void addHeader(String name, String value) {
      if (name.equalsIgnoreCase(ResponseHeaders.POLICY)) {
        setHeader(name, value);
      } else {
        super.addHeader(name, value);
      }
    }
  }
}
