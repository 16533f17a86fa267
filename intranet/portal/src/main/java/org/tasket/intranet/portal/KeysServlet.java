package org.tasket.intranet.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.tasket.intranet.portal.token.SigningKey;

/** The public keys, for those who check tokens and have no access to the file. */
@WebServlet("/jwks.json")
public class KeysServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient SigningKey key;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/jwk-set+json");
    response.getWriter().write(key.publicKeys());
  }
}
