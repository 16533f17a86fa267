package org.tasket.web.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;

/**
 * The origins whose pages may call the API with scripts of theirs, as the custom elements do
 * (WHATWG Fetch, CORS). Each is named in full by an administrator; what they may do is what the
 * reader may.
 */
@Dependent
class InvitedOrigins {

  private static final String METHODS = "GET, POST, PUT, PATCH, DELETE";
  private static final String ASKED =
      String.join(
          ", ",
          "Authorization",
          "Content-Type",
          "Idempotency-Key",
          "If-Match",
          ChangesFilter.SECRET,
          SignedIn.LANGUAGE);
  private static final String SHOWN = "ETag, Location, Retry-After";
  private static final String MINUTES = "600";

  private final Set<String> origins;

  @Inject
  InvitedOrigins(Settings settings) {
    this.origins =
        settings.list(Setting.WIDGETS_FROM).stream()
            .map(URI::create)
            .map(OwnOrigin::originOf)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a page of one of them asks something of the API. */
  boolean sent(HttpServletRequest request) {
    List<String> named = Collections.list(request.getHeaders("Origin"));
    return Place.of(request) == Place.API && named.size() == 1 && origins.containsAll(named);
  }

  /** Tells the browser that a page may read the answer, and what it may send. */
  void tell(HttpServletRequest request, HttpServletResponse response) {
    if (!origins.isEmpty() && Place.of(request) == Place.API) {
      response.addHeader("Vary", "Origin");
    }
    if (sent(request)) {
      response.setHeader("Access-Control-Allow-Origin", request.getHeader("Origin"));
      response.setHeader("Access-Control-Allow-Credentials", "true");
      response.setHeader("Access-Control-Expose-Headers", SHOWN);
      response.setHeader("Access-Control-Allow-Methods", METHODS);
      response.setHeader("Access-Control-Allow-Headers", ASKED);
      response.setHeader("Access-Control-Max-Age", MINUTES);
    }
  }
}
