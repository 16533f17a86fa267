package org.tasket.intranet.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Signs out here and, by taking the token away, from all that trusts it. Only by a button, so that
 * no link and no picture can: other applications send people here to press it.
 */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String FORM =
      """
      <form class="sheet" method="post" action="%s/sign-out">
      <input type="hidden" name="csrf" value="%s">
      <p>%s</p>
      <button type="submit" class="main-action">%s</button>
      </form>
      """;

  @Inject transient TokenCookie cookie;
  @Inject transient PortalSettings settings;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var visit = Visit.of(request);
    if (visit.person().isEmpty() && !cookie.isSent(request)) {
      goOut(request, response);
      return;
    }
    var frame = new PageFrame(request, settings);
    var texts = frame.texts();
    frame.send(
        response,
        texts.text("signout.title"),
        Html.of(
            FORM,
            request.getContextPath(),
            visit.secret(),
            texts.text("signout.text"),
            texts.text("signout.go")));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var visit = Visit.of(request);
    if (visit.person().isPresent() && !visit.vouchesFor(request.getParameter("csrf"))) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    visit.end();
    cookie.take(response);
    goOut(request, response);
  }

  private static void goOut(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(request.getContextPath() + "/sign-in?out");
  }
}
