package org.tasket.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;

/** What a request shows as Bearer (RFC 6750). */
final class Bearers {

  private static final String SCHEME = "Bearer ";

  private Bearers() {}

  /** All of them; a caller in its right mind shows one. */
  static List<String> in(HttpServletRequest request) {
    return Collections.list(request.getHeaders("Authorization")).stream()
        .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
        .map(value -> value.substring(SCHEME.length()).strip())
        .toList();
  }
}
