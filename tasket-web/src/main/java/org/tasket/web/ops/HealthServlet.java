package org.tasket.web.ops;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.tasket.person.Role;
import org.tasket.platform.Json;
import org.tasket.web.signin.Administrators;
import org.tasket.web.signin.SignedIn;

/** {@code /tasket/health}: 200 or 503 for anybody, the reasons for IT admins. */
@WebServlet("/health")
public class HealthServlet extends HttpServlet {

  @Inject transient Health health;
  @Inject transient SignedIn signedIn;
  @Inject transient Administrators administrators;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean up = health.up();
    JsonObjectBuilder body = Json.createObjectBuilder().add("status", word(up));
    if (mayHearReasons(up, request)) {
      body.add("checks", checks());
    }
    response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "private, no-store");
    response.getWriter().write(body.build().toString());
  }

  /** Nobody is signed in while the database is away: the directory alone says who may hear. */
  private boolean mayHearReasons(boolean up, HttpServletRequest request) {
    return signedIn.isSomebody()
        ? signedIn.actor().is(Role.ADMIN)
        : !up && administrators.isOne(request);
  }

  private JsonArrayBuilder checks() {
    JsonArrayBuilder checks = Json.createArrayBuilder();
    health
        .parts()
        .forEach(
            part ->
                checks.add(
                    Json.createObjectBuilder()
                        .add("name", part.name())
                        .add("status", word(part.up()))
                        .add("detail", part.detail())));
    return checks;
  }

  private static String word(boolean up) {
    return up ? "UP" : "DOWN";
  }
}
