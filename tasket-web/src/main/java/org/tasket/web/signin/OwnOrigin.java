package org.tasket.web.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tasket.platform.Settings;

/**
 * Tells by {@code Origin} (RFC 6454) and {@code Sec-Fetch-Site} (W3C Fetch Metadata) whether
 * another site made the browser send a request. Our own origin is that of {@code
 * tasket.public-url}. The origin that the request's {@code Host} names is ours too, but only for
 * proof that a browser gives to the host it got it from: cookies and Basic. What a proxy or the
 * container adds comes along under any name that somebody points at our address (DNS rebinding), so
 * there only the public address counts. Where neither header came, it was no browser of today. The
 * origins that an administrator has invited to call the API are not foreign there.
 */
@Dependent
class OwnOrigin {

  private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

  private final URI publicUrl;
  private final InvitedOrigins invited;

  @Inject
  OwnOrigin(Settings settings, InvitedOrigins invited) {
    this.publicUrl = settings.publicUrl();
    this.invited = invited;
  }

  /** True where the request came from another site's page. */
  boolean isForeign(HttpServletRequest request, Optional<Evidence> evidence) {
    return !invited.sent(request) && isFromElsewhere(request, evidence);
  }

  private boolean isFromElsewhere(HttpServletRequest request, Optional<Evidence> evidence) {
    List<String> origins = Collections.list(request.getHeaders("Origin"));
    boolean hostCounts = evidence.map(Evidence::boundToHost).orElse(true);
    return origins.size() > 1
        || !origins.stream().allMatch(origin -> isOwn(origin, request, hostCounts))
        || !OWN_SITES.containsAll(Collections.list(request.getHeaders("Sec-Fetch-Site")));
  }

  private boolean isOwn(String origin, HttpServletRequest request, boolean hostCounts) {
    return origin.equals(originOf(publicUrl)) || (hostCounts && isOfHost(origin, request));
  }

  /** Behind a proxy that ends TLS we see http where the browser sees https, never the reverse. */
  private static boolean isOfHost(String origin, HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Host"))
        .map(host -> host.toLowerCase(Locale.ROOT))
        .filter(
            host ->
                sameAs("https", host, origin)
                    || (!request.isSecure() && sameAs("http", host, origin)))
        .isPresent();
  }

  private static boolean sameAs(String scheme, String host, String origin) {
    try {
      return origin.equals(originOf(URI.create(scheme + "://" + host)));
    } catch (IllegalArgumentException noHost) {
      return false;
    }
  }

  /** As browsers write it: in lower case, without the usual port. */
  static String originOf(URI address) {
    String scheme = address.getScheme().toLowerCase(Locale.ROOT);
    boolean usual = address.getPort() == (scheme.equals("https") ? 443 : 80);
    String port = usual || address.getPort() < 0 ? "" : ":" + address.getPort();
    return scheme + "://" + String.valueOf(address.getHost()).toLowerCase(Locale.ROOT) + port;
  }
}
