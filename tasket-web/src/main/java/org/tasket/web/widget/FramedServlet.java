package org.tasket.web.widget;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tasket.web.page.Language;
import org.tasket.web.page.Texts;

/**
 * One element alone, for a frame on a page that allows no script; who may frame it stands in the
 * content policy. Links leave the frame. No Faces page: PrimeFaces (15.0.13) gives modules a type
 * that no browser knows where it moves scripts.
 */
@WebServlet("/framed/*")
public class FramedServlet extends HttpServlet {

  private static final long serialVersionUID = 1;
  private static final Pattern WHAT = Pattern.compile("/(?:boards/([a-z0-9-]{1,60})|finder|mine)");

  @Inject transient Language language;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher what = WHAT.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
    if (!what.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("text/html;charset=UTF-8");
    response.getWriter().write(page(request.getContextPath(), what));
  }

  private String page(String root, Matcher what) {
    String title = Texts.in(language.locale()).text("framed");
    String element =
        Optional.ofNullable(what.group(1))
            .map(slug -> "<tasket-board board=\"" + slug + "\"></tasket-board>")
            .orElseGet(() -> element("tasket-" + what.group().substring(1)));
    return String.format(
        Locale.ROOT,
        """
      <!DOCTYPE html>
      <html lang="%s">
      <head>
      <meta charset="UTF-8">
      <title>%s – Tasket</title>
      <base target="_top">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="robots" content="noindex">
      <style>body { margin: 0 } h1 { position: absolute; clip-path: inset(50%%) }</style>
      <script type="module" src="%s/widgets/tasket.js"></script>
      </head>
      <body><main><h1>%s</h1>%s</main></body>
      </html>
      """,
        language.getTag(),
        title,
        root,
        title,
        element);
  }

  private static String element(String name) {
    return "<" + name + "></" + name + ">";
  }
}
