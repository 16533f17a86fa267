package org.tasket.intranet.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Signs out here and, by taking the token away, from all that trusts it. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient TokenCookie cookie;

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
    response.sendRedirect(request.getContextPath() + "/sign-in?out");
  }
}
