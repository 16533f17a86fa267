package org.tasket.web.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tasket.platform.Settings;
import org.tasket.platform.SignInRefused;
import org.tasket.platform.TasketException;
import org.tasket.platform.TooMany;
import org.tasket.platform.Words;
import org.tasket.rest.Problem;

/**
 * What somebody hears who is not let in: the API answers with a problem, a page leads to the
 * sign-in page or, where signing in would not help, to the error page.
 */
@Dependent
class TurnedAway {

  private static final Logger LOG = Logger.getLogger(TurnedAway.class.getName());
  private static final int FAULT = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  private static final String BASIC = "Basic realm=\"Tasket\", charset=\"UTF-8\"";
  private static final String BEARER = "Bearer realm=\"Tasket\"";

  private final List<Mechanism> open;

  @Inject
  TurnedAway(Settings settings) {
    this.open = Mechanism.openBy(settings);
  }

  /**
   * Tells a refusal; anything else is a fault of ours, logged whole and told as a plain sentence.
   */
  void tell(RuntimeException reason, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (reason instanceof TasketException refusal) {
      tellRefusal(refusal, request, response);
    } else {
      LOG.log(Level.SEVERE, "Nobody could tell who a request comes from", reason);
      tellFault(request, response);
    }
  }

  private static void tellFault(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (Place.of(request) == Place.API) {
      String detail = Words.in(SignedIn.spokenBy(request)).text("error.internal");
      Problem.of(FAULT, "internal", detail).writeTo(response);
    } else {
      response.sendError(FAULT);
    }
  }

  private void tellRefusal(
      TasketException refusal, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (refusal instanceof TooMany tooMany) {
      response.setHeader("Retry-After", String.valueOf(tooMany.retryAfter()));
    }
    if (Place.of(request) == Place.API) {
      if (refusal instanceof SignInRefused) {
        challenge(request, response);
      }
      Problem.of(refusal, SignedIn.spokenBy(request)).writeTo(response);
    } else if (refusal instanceof SignInRefused) {
      leadToSignIn(request, response);
    } else {
      response.sendError(Problem.statusOf(refusal));
    }
  }

  /**
   * RFC 9110 wants a challenge with every 401. A browser answers Basic with a window of its own,
   * which a script on a page must not cause: it hears of Bearer, and so does who tried that.
   */
  private void challenge(HttpServletRequest request, HttpServletResponse response) {
    boolean basic =
        Credentials.areIn(request) || (Bearers.in(request).isEmpty() && !isByScript(request));
    response.setHeader(
        "WWW-Authenticate", basic && open.contains(Mechanism.BASIC) ? BASIC : BEARER);
  }

  private static boolean isByScript(HttpServletRequest request) {
    String mode = request.getHeader("Sec-Fetch-Mode");
    return mode != null && !mode.equals("navigate");
  }

  /** The address has no host: the one in the request's Host header is anybody's word. */
  private static void leadToSignIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String signIn = ReturnAddress.signInFor(request);
    if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
      response.setStatus(HttpServletResponse.SC_FOUND);
      response.setHeader("Location", signIn);
      return;
    }
    response.setContentType("text/xml;charset=UTF-8");
    response
        .getWriter()
        .write(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                + signIn.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
                + "\"/></partial-response>");
  }
}
