package org.tasket.intranet.benchmark;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells whoever is signed in always the same, in JSON, with so many letters as are asked for. Put
 * into Tasket's own web module it stands behind its sign-in and filters, and shows what an answer
 * costs there that takes no work.
 */
@WebServlet("/api/v1/constant")
public class ConstantServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  private final Map<String, byte[]> answers = new ConcurrentHashMap<>();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Principal> caller = Optional.ofNullable(request.getUserPrincipal());
    response.setStatus(
        caller.isPresent() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_UNAUTHORIZED);
    response.setContentType("application/json;charset=UTF-8");
    String letters = Optional.ofNullable(request.getParameter("letters")).orElse("0");
    byte[] answer = answers.computeIfAbsent(letters, ConstantServlet::answer);
    response.setContentLength(answer.length);
    response.getOutputStream().write(answer);
  }

  private static byte[] answer(String letters) {
    String same = "the same" + "e".repeat(Integer.parseInt(letters));
    return ("{\"always\":\"" + same + "\"}").getBytes(StandardCharsets.UTF_8);
  }
}
