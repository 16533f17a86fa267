package org.tasket.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.tasket.platform.Forbidden;

/**
 * Lets nothing change that another site asked for. Every change is refused that a foreign page made
 * a browser send, signing in and out included; only a Bearer token, which no browser sends by
 * itself, may come from anywhere. And a change through the API that rests on a session, the
 * intranet's cookie, a header or the container must show the session's secret, which no other site
 * can read. Pages carry their view state for that.
 */
public class ChangesFilter extends HttpFilter {

  static final String SECRET = "X-Tasket-CSRF";

  private static final long serialVersionUID = 1;
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private transient OwnOrigin ownOrigin;
  private transient TurnedAway turnedAway;

  @Inject
  void use(OwnOrigin ownOrigin, TurnedAway turnedAway) {
    this.ownOrigin = ownOrigin;
    this.turnedAway = turnedAway;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Forbidden> refusal =
        READING.contains(request.getMethod()) ? Optional.empty() : refusal(request);
    if (refusal.isPresent()) {
      turnedAway.tell(refusal.get(), request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private Optional<Forbidden> refusal(HttpServletRequest request) {
    Optional<Evidence> evidence = Visitor.of(request).map(Visitor::evidence);
    if (evidence.map(Evidence::sentUnasked).orElse(true)
        && ownOrigin.isForeign(request, evidence)) {
      return Optional.of(new Forbidden("origin.foreign"));
    }
    if (Place.of(request) == Place.API
        && evidence.filter(Evidence::needsSecret).isPresent()
        && !showsSecret(request)) {
      return Optional.of(new Forbidden("csrf"));
    }
    return Optional.empty();
  }

  private static boolean showsSecret(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader(SECRET))
        .filter(
            shown ->
                SignInSession.of(request).filter(session -> session.hasSecret(shown)).isPresent())
        .isPresent();
  }
}
