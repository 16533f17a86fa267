package org.tasket.intranet.portal;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** A page made of portlets. What one of them is asked to do ends in a redirect back here. */
abstract class PortletPageServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient PortalSettings settings;
  @Inject transient KeptPreferences preferences;

  /** The windows, in the order they are shown. */
  abstract List<Placement> placements();

  abstract String title(Texts texts);

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var frame = new PageFrame(request, settings);
    var page = page(request, response, frame);
    if (page.isServing()) {
      page.serve();
    } else {
      var content = page.content();
      frame.send(response, title(frame.texts()), content.head(), content.windows());
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var page = page(request, response, new PageFrame(request, settings));
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

  private PortletPage page(
      HttpServletRequest request, HttpServletResponse response, PageFrame frame) {
    return new PortletPage(request, response, placements(), preferences, frame.texts());
  }
}
