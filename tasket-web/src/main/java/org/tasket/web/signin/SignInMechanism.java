package org.tasket.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.tasket.platform.SignInRefused;
import org.tasket.platform.TasketException;

/**
 * Asked by the server before every request. What is open to everybody stands in web.xml; all else
 * needs somebody. On what is open a visitor is told by name too, but a failed proof, or a directory
 * or database that is away, keeps nobody out of it.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

  private final Doorkeeper doorkeeper;
  private final TurnedAway turnedAway;
  private final ResponseHeaders headers;

  @Inject
  SignInMechanism(Doorkeeper doorkeeper, TurnedAway turnedAway, ResponseHeaders headers) {
    this.doorkeeper = doorkeeper;
    this.turnedAway = turnedAway;
    this.headers = headers;
  }

  SignInMechanism() {
    this(null, null, null);
  }

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    try {
      return letIn(request, context);
    } catch (TasketException refusal) {
      return context.isProtected() ? turnAway(refusal, request, response) : context.doNothing();
    } catch (RuntimeException fault) {
      return turnAway(fault, request, response);
    }
  }

  private AuthenticationStatus letIn(HttpServletRequest request, HttpMessageContext context) {
    if (!context.isProtected() && Place.of(request).isForAnybody()) {
      return context.doNothing();
    }
    Optional<Visitor> visitor = Visitor.of(request).or(() -> doorkeeper.identify(request));
    if (visitor.isEmpty()) {
      throw new SignInRefused("signin.needed");
    }
    visitor.get().enter(request);
    return context.notifyContainerAboutLogin(visitor.get().login(), visitor.get().roles());
  }

  private AuthenticationStatus turnAway(
      RuntimeException reason, HttpServletRequest request, HttpServletResponse response)
      throws AuthenticationException {
    try {
      headers.set(request, response);
      turnedAway.tell(reason, request, response);
      return AuthenticationStatus.SEND_FAILURE;
    } catch (IOException gone) {
      throw new AuthenticationException(gone);
    }
  }
}
