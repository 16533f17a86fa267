package org.tasket.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.tasket.platform.SignInRefused;

/** Login and password, as somebody has shown them and nobody has proven them yet. */
record Credentials(String login, String password) {

  private static final String SCHEME = "Basic ";

  /** True where a request comes with any by HTTP's own scheme (RFC 7617), readable or not. */
  static boolean areIn(HttpServletRequest request) {
    return !shown(request).isEmpty();
  }

  /**
   * Those in a request.
   *
   * @throws SignInRefused where they cannot be read, or there are several
   */
  static Optional<Credentials> in(HttpServletRequest request) {
    List<String> shown = shown(request);
    if (shown.size() > 1) {
      throw new SignInRefused("signin.refused");
    }
    return shown.stream().findFirst().map(Credentials::read);
  }

  private static Credentials read(String header) {
    String text = decoded(header.substring(SCHEME.length()).strip());
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new SignInRefused("signin.refused");
    }
    return new Credentials(text.substring(0, colon), text.substring(colon + 1));
  }

  private static String decoded(String base64) {
    try {
      return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException noBase64) {
      throw new SignInRefused("signin.refused");
    }
  }

  private static List<String> shown(HttpServletRequest request) {
    return Collections.list(request.getHeaders("Authorization")).stream()
        .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
        .toList();
  }

  /** Says nothing of the password, wherever it is written to. */
  @Override
  public String toString() {
    return "Credentials of " + login;
  }
}
