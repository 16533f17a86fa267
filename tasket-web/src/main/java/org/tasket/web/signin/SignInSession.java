package org.tasket.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * What is kept of somebody between two requests: who, under which login name, proven by what, and
 * the secret that calls to the API must show. Small and serialisable, so that another node can take
 * the session over. Roles are not in it: they are read anew with each request.
 */
record SignInSession(UUID person, String login, Evidence evidence, String secret)
    implements Serializable {

  private static final long serialVersionUID = 1;
  private static final String ATTRIBUTE = SignInSession.class.getName();
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SECRET_BYTES = 32;

  /** The session that a request belongs to, if somebody signed in began it. */
  static Optional<SignInSession> of(HttpServletRequest request) {
    try {
      return Optional.ofNullable(request.getSession(false))
          .map(session -> (SignInSession) session.getAttribute(ATTRIBUTE));
    } catch (IllegalStateException endedMeanwhile) {
      return Optional.empty();
    }
  }

  /**
   * Begins a session for a visitor. Whatever session there was ends, with all that was put into it
   * before the sign-in, and the new one has an id that nobody knew before.
   */
  static SignInSession begin(HttpServletRequest request, Visitor visitor) {
    end(request);
    HttpSession session = request.getSession(true);
    request.changeSessionId();
    SignInSession begun =
        new SignInSession(
            visitor.actor().person(), visitor.login(), visitor.evidence(), newSecret());
    session.setAttribute(ATTRIBUTE, begun);
    return begun;
  }

  static void end(HttpServletRequest request) {
    try {
      Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    } catch (IllegalStateException endedMeanwhile) {
      // another request of the same person was quicker: it has ended, which is what was wanted
    }
  }

  /** Compared in constant time, so that no guess learns from how long the answer takes. */
  boolean hasSecret(String shown) {
    return MessageDigest.isEqual(
        secret.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
  }

  private static String newSecret() {
    byte[] secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }

  /** Says nothing of the secret, so that no log does. */
  @Override
  public String toString() {
    return "session of " + person + " by " + evidence;
  }
}
