package org.tasket.intranet.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The page into which an editor pastes widgets. */
@WebServlet("/widgets")
public class WidgetsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient PortalSettings settings;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var frame = new PageFrame(request, settings);
    var texts = frame.texts();
    frame.send(
        response,
        texts.text("widgets.title"),
        Html.of(
            "<div class=\"sheet\"><p>%s</p><p><a href=\"%s\">%s</a></p></div>",
            texts.text("widgets.text"), settings.tasketAddress(), texts.text("widgets.tasket")));
  }
}
