package org.tasket.intranet.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The home page, made of portlets. What a portlet is asked to do ends in a redirect back here. */
@WebServlet("")
public class HomeServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient PortalSettings settings;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var frame = new PageFrame(request, settings);
    var page = new PortletPage(request, response, settings.home(), frame.texts());
    frame.send(
        response,
        frame.texts().text("home.title"),
        Html.of("<div class=\"windows\">%s</div>", page.windows()));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var frame = new PageFrame(request, settings);
    var page = new PortletPage(request, response, settings.home(), frame.texts());
    if (!page.isVouchedFor()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    var next = page.act();
    if (next.isPresent()) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", next.get());
    } else {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }
}
