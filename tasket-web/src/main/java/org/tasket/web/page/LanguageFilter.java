package org.tasket.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;

/**
 * Remembers a language that somebody switches to, and shows the same page in it. For pages only: a
 * call to the API says in a header what it wants, and keeps no cookie.
 */
public class LanguageFilter extends HttpFilter {

  private static final long serialVersionUID = 1;
  private static final Duration REMEMBERED = Duration.ofDays(365);

  @Inject transient Settings settings;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Locale> wanted =
        request.getMethod().equals("GET") && AddressFilter.target(request).isPresent()
            ? Language.spoken(request.getParameter(Language.SWITCH))
            : Optional.empty();
    if (wanted.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    response.addCookie(cookie(request, wanted.get()));
    response.sendRedirect(AddressFilter.shown(request).address());
  }

  private Cookie cookie(HttpServletRequest request, Locale language) {
    Cookie cookie = new Cookie(Language.COOKIE, language.getLanguage());
    cookie.setPath(request.getContextPath() + "/");
    cookie.setMaxAge((int) REMEMBERED.toSeconds());
    cookie.setHttpOnly(true);
    cookie.setSecure(settings.flag(Setting.COOKIES_SECURE));
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }
}
