package org.tasket.rest.change;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets {@link Listener} end an answer that JAX-RS has suspended. Jersey ends it too, once it hears
 * that it is over; that is one end too many, which Payara tells in its log with a stack, for each
 * page that somebody leaves.
 */
public class OneEndFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(new Suspended(request), response);
  }

  private static final class Suspended extends HttpServletRequestWrapper {

    private OneEnd answer;

    Suspended(HttpServletRequest request) {
      super(request);
    }

    @Override
    public AsyncContext startAsync() {
      answer = new OneEnd(super.startAsync());
      return answer;
    }

    @Override
    public AsyncContext startAsync(ServletRequest request, ServletResponse response) {
      answer = new OneEnd(super.startAsync(request, response));
      return answer;
    }

    @Override
    public AsyncContext getAsyncContext() {
      return answer == null ? super.getAsyncContext() : answer;
    }
  }
}
