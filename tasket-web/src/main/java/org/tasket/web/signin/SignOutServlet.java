package org.tasket.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;

/**
 * Signs out, by POST only, so that no link and no picture can. The session ends and its cookie is
 * taken back. The intranet's own cookie is the intranet's to take back: whoever came by a token, a
 * header or the container is sent on to where the intranet signs out, if an administrator has said
 * where.
 */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  private transient Settings settings;

  @Inject
  void use(Settings settings) {
    this.settings = settings;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    boolean byForm = byForm(request);
    SignInSession.end(request);
    response.addCookie(gone(getServletContext().getSessionCookieConfig()));
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", next(request, byForm));
  }

  private static boolean byForm(HttpServletRequest request) {
    return Visitor.of(request)
        .map(Visitor::evidence)
        .or(() -> SignInSession.of(request).map(SignInSession::evidence))
        .map(Evidence.FORM::equals)
        .orElse(true);
  }

  private String next(HttpServletRequest request, boolean byForm) {
    Optional<String> intranet =
        byForm ? Optional.empty() : settings.optional(Setting.AUTH_SIGN_OUT_URL);
    return intranet.orElse(request.getContextPath() + "/sign-in?out=true");
  }

  private static Cookie gone(SessionCookieConfig config) {
    Cookie cookie = new Cookie(config.getName(), "");
    cookie.setPath(config.getPath());
    cookie.setHttpOnly(config.isHttpOnly());
    cookie.setSecure(config.isSecure());
    cookie.setMaxAge(0);
    return cookie;
  }
}
