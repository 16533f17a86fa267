package org.tasket.intranet.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The page into which an editor has pasted Tasket's elements, as its editor's guide says. */
@WebServlet("/widgets")
public class WidgetsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String PASTED =
      """
      <div class="sheet"><p>%s</p></div>
      <script type="module" src="%swidgets/tasket.js"></script>
      <div class="windows">
      <tasket-finder><a href="%s">%s</a></tasket-finder>
      <tasket-board board="everyone"><a href="%sboards/everyone">%s</a></tasket-board>
      <tasket-mine><a href="%sme">%s</a></tasket-mine>
      </div>
      """;

  @Inject transient PortalSettings settings;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var frame = new PageFrame(request, settings);
    var texts = frame.texts();
    var tasket = settings.tasketAddress();
    var open = texts.text("widgets.tasket");
    frame.send(
        response,
        texts.text("widgets.title"),
        Html.of(
            PASTED, texts.text("widgets.text"), tasket, tasket, open, tasket, open, tasket, open));
  }
}
