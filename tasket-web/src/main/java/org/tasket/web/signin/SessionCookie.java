package org.tasket.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.annotation.WebListener;
import java.util.EnumSet;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;

/**
 * How the session's cookie is sent: to Tasket only, unreadable for scripts, not with what other
 * sites post, and over TLS alone unless the administrator says otherwise. It has a name of its own,
 * so that the cookie of another application at the root of the host never takes its place. No
 * session id ever stands in an address.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

  static final String NAME = "TASKET_SESSION";

  private Settings settings;

  @Inject
  void use(Settings settings) {
    this.settings = settings;
  }

  @Override
  public void contextInitialized(ServletContextEvent event) {
    ServletContext context = event.getServletContext();
    SessionCookieConfig cookie = context.getSessionCookieConfig();
    cookie.setName(NAME);
    cookie.setPath(context.getContextPath());
    cookie.setHttpOnly(true);
    cookie.setSecure(settings.flag(Setting.COOKIES_SECURE));
    cookie.setAttribute("SameSite", "Lax");
    context.setSessionTrackingModes(EnumSet.of(SessionTrackingMode.COOKIE));
  }
}
