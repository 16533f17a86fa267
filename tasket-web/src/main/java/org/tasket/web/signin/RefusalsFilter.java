package org.tasket.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.tasket.platform.TasketException;

/**
 * A refusal of the core that nobody translated on the way out, such as a database that is away,
 * still gets the answer it means and not a stack trace.
 */
public class RefusalsFilter extends HttpFilter {

  private static final long serialVersionUID = 1;
  private static final int DEEPEST = 20;

  private transient TurnedAway turnedAway;

  @Inject
  void use(TurnedAway turnedAway) {
    this.turnedAway = turnedAway;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException failure) {
      Optional<TasketException> refusal = refusalIn(failure);
      if (refusal.isEmpty() || response.isCommitted()) {
        throw failure;
      }
      response.resetBuffer();
      turnedAway.tell(refusal.get(), request, response);
    }
  }

  private static Optional<TasketException> refusalIn(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(DEEPEST)
        .filter(TasketException.class::isInstance)
        .map(TasketException.class::cast)
        .findFirst();
  }
}
