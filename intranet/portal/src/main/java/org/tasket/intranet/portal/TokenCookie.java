package org.tasket.intranet.portal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.tasket.intranet.portal.directory.PersonEntry;
import org.tasket.intranet.portal.token.TokenSettings;
import org.tasket.intranet.portal.token.Tokens;

/** The cookie that carries the token to every application of the server. */
@Singleton
class TokenCookie {

  private final TokenSettings settings;
  private final Tokens tokens;

  @Inject
  TokenCookie(TokenSettings settings, Tokens tokens) {
    this.settings = settings;
    this.tokens = tokens;
  }

  void give(HttpServletResponse response, PersonEntry person) {
    response.addCookie(cookie(tokens.issue(person.login()), (int) settings.life().toSeconds()));
  }

  /** Gives a new one where the browser has none, an old one, or one of another person. */
  void renew(HttpServletRequest request, HttpServletResponse response, PersonEntry person) {
    var fresh = sent(request).anyMatch(token -> tokens.isFresh(token, person.login()));
    if (!fresh) {
      give(response, person);
    }
  }

  /** Whether the browser has one, good or bad. */
  boolean isSent(HttpServletRequest request) {
    return sent(request).findAny().isPresent();
  }

  void take(HttpServletResponse response) {
    response.addCookie(cookie("", 0));
  }

  private Stream<String> sent(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(settings.cookie()))
        .map(Cookie::getValue);
  }

  private Cookie cookie(String value, int seconds) {
    var cookie = new Cookie(settings.cookie(), value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(settings.secure());
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge(seconds);
    return cookie;
  }
}
