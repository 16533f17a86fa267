package org.tasket.intranet.portal;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What the portal says when it cannot show what was asked for. */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient PortalSettings settings;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : HttpServletResponse.SC_NOT_FOUND;
    response.setStatus(status);
    var frame = new PageFrame(request, settings);
    var kind =
        switch (status) {
          case HttpServletResponse.SC_NOT_FOUND -> "error.missing";
          case HttpServletResponse.SC_FORBIDDEN -> "error.forbidden";
          default -> "error.ours";
        };
    frame.send(
        response,
        frame.texts().text(kind + ".title"),
        Html.of("<div class=\"sheet\"><p>%s</p></div>", frame.texts().text(kind)));
  }
}
