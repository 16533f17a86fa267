package org.tasket.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where to go after signing in: a page of Tasket's own, never another site's, however a link is
 * written.
 */
final class ReturnAddress {

  private static final Pattern LOCAL = Pattern.compile("/[^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*");
  private static final int LONGEST = 2_000;

  private ReturnAddress() {}

  /** The address wanted, where it is a page of ours; else the front page. */
  static String of(String wanted, String contextPath) {
    return Optional.ofNullable(wanted)
        .filter(address -> address.length() <= LONGEST && LOCAL.matcher(address).matches())
        .filter(address -> isPageOf(contextPath, address))
        .orElse(contextPath + "/");
  }

  /** The sign-in page's address, leading back to the page that was asked for. */
  static String signInFor(HttpServletRequest request) {
    String page = request.getRequestURI();
    String query = Optional.ofNullable(request.getQueryString()).map(text -> "?" + text).orElse("");
    return request.getContextPath()
        + "/sign-in?return="
        + URLEncoder.encode(page + query, StandardCharsets.UTF_8);
  }

  private static boolean isPageOf(String contextPath, String address) {
    try {
      String path = URI.create(address).normalize().getPath();
      return (path.equals(contextPath) || path.startsWith(contextPath + "/"))
          && !path.startsWith(contextPath + "/sign-");
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }
}
