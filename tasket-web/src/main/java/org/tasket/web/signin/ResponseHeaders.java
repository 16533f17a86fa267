package org.tasket.web.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The headers that every answer carries. Strict-Transport-Security is not among them: it binds the
 * whole host, so the proxy that ends TLS sends it.
 */
@Dependent
class ResponseHeaders {

  static final String POLICY = "Content-Security-Policy";

  private final ContentPolicy policy;
  private final InvitedOrigins invited;

  @Inject
  ResponseHeaders(ContentPolicy policy, InvitedOrigins invited) {
    this.policy = policy;
    this.invited = invited;
  }

  void set(HttpServletRequest request, HttpServletResponse response) {
    Place place = Place.of(request);
    response.setHeader(POLICY, place == Place.PAGE ? policy.getPages() : policy.others());
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy",
        "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()");
    if (place != Place.FILE) {
      response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
      response.setHeader("Cache-Control", "private, no-store");
    }
    invited.tell(request, response);
  }
}
