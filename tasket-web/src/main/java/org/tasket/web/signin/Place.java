package org.tasket.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.tasket.person.WayIn;

/** Which part of the house a request goes to, by the path as the server has decoded it. */
enum Place {
  /** What programs call, monitoring too: they sign in with each call. */
  API,
  PAGE,
  /** Scripts, styles and pictures: the same for everybody, so nobody is asked who they are. */
  FILE,
  /** Calendars and feeds, for programs that show a secret: what it opens, the core says. */
  SECRET;

  private static final List<String> FILES =
      List.of("/jakarta.faces.resource/", "/resources/", "/widgets/");

  static Place of(HttpServletRequest request) {
    String path = pathOf(request);
    if (path.equals("/api") || path.startsWith("/api/") || path.equals("/health")) {
      return API;
    }
    if (path.startsWith("/calendar/") || path.startsWith("/feed/")) {
      return SECRET;
    }
    return FILES.stream().anyMatch(path::startsWith) ? FILE : PAGE;
  }

  /** Whether nobody is asked who they are. */
  boolean isForAnybody() {
    return this == FILE || this == SECRET;
  }

  WayIn way() {
    return this == API ? WayIn.REST : WayIn.PAGE;
  }

  static String pathOf(HttpServletRequest request) {
    return request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
  }
}
