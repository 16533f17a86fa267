package org.tasket.intranet.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** Tells whether a request was sent by a page of this site, by what the browser says of it. */
final class SameSite {

  private SameSite() {}

  /** A request that carries neither header comes from a program, which no other site can misuse. */
  static boolean sent(HttpServletRequest request) {
    var fetchSite = request.getHeader("Sec-Fetch-Site");
    var origin = request.getHeader("Origin");
    return (fetchSite == null || fetchSite.equals("same-origin") || fetchSite.equals("none"))
        && (origin == null || isOwn(origin, request));
  }

  private static boolean isOwn(String origin, HttpServletRequest request) {
    var host = request.getHeader("Host");
    try {
      return host != null && host.equals(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
