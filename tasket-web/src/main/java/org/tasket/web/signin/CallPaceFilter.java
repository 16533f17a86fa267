package org.tasket.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.tasket.platform.TooMany;

/** Lets nobody call the API faster than {@link CallPace} allows; pages are not counted. */
public class CallPaceFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  private transient CallPace pace;
  private transient TurnedAway turnedAway;

  @Inject
  void use(CallPace pace, TurnedAway turnedAway) {
    this.pace = pace;
    this.turnedAway = turnedAway;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<TooMany> refusal = refusal(request);
    if (refusal.isPresent()) {
      turnedAway.tell(refusal.get(), request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private Optional<TooMany> refusal(HttpServletRequest request) {
    if (Place.of(request) != Place.API) {
      return Optional.empty();
    }
    try {
      Visitor.of(request).ifPresent(visitor -> pace.count(visitor.actor().person()));
      return Optional.empty();
    } catch (TooMany tooSoon) {
      return Optional.of(tooSoon);
    }
  }
}
