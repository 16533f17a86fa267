package org.tasket.web.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tasket.platform.SignInRefused;

/**
 * The intranet's token: put into the request by the caller as Bearer (RFC 6750), or sent along by
 * the browser in the intranet's cookie. A caller who shows a bad Bearer hears so. A bad cookie is
 * no cookie: its person is simply not signed in. Two cookies of the name are no cookie either,
 * since a page on a neighbouring host may have set one of them.
 */
final class TokenBadges implements BadgeReader {

  private final Tokens tokens;
  private final Optional<String> cookie;

  TokenBadges(Tokens tokens, Optional<String> cookie) {
    this.tokens = tokens;
    this.cookie = cookie;
  }

  @Override
  public Optional<Badge> read(HttpServletRequest request) {
    return bearer(request).or(() -> fromCookie(request));
  }

  private Optional<Badge> bearer(HttpServletRequest request) {
    List<String> shown = Bearers.in(request);
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(shown)
        .filter(copies -> copies.size() == 1)
        .flatMap(copies -> tokens.login(copies.get(0)))
        .map(login -> new Badge(login, Evidence.BEARER))
        .or(
            () -> {
              throw new SignInRefused("signin.token");
            });
  }

  private Optional<Badge> fromCookie(HttpServletRequest request) {
    List<String> shown =
        cookie.stream()
            .flatMap(name -> cookies(request).filter(sent -> sent.getName().equals(name)))
            .map(Cookie::getValue)
            .toList();
    return Optional.of(shown)
        .filter(copies -> copies.size() == 1)
        .flatMap(copies -> tokens.login(copies.get(0)))
        .map(login -> new Badge(login, Evidence.COOKIE));
  }

  private static Stream<Cookie> cookies(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies()).stream().flatMap(Arrays::stream);
  }
}
