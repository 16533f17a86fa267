package org.tasket.intranet.benchmark;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;

/**
 * Tells whoever is signed in always the same, in JSON. Put into Tasket's own web module it stands
 * behind its sign-in and filters, and shows what an answer costs there that takes no work.
 */
@WebServlet("/api/v1/constant")
public class ConstantServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Principal> caller = Optional.ofNullable(request.getUserPrincipal());
    response.setStatus(
        caller.isPresent() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_UNAUTHORIZED);
    response.setContentType("application/json;charset=UTF-8");
    response.getWriter().print("{\"always\":\"the same\"}");
  }
}
