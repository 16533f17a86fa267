package org.tasket.web.widget;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.tasket.platform.Json;
import org.tasket.platform.Settings;

/**
 * The custom elements, for pages of any origin: {@code tasket.js} leads to the module of the day,
 * which has an address of its own that never changes what it holds, and {@code tasket.json} tells
 * that address and what a page may hold it to. Beside them the portlets' script and style, which
 * portals put into their pages.
 */
@WebServlet("/widgets/*")
public class WidgetsServlet extends HttpServlet {

  private static final long serialVersionUID = 1;
  private static final String SCRIPT = "text/javascript";
  private static final Map<String, String> FOR_PORTLETS =
      Map.of("portlets.js", SCRIPT, "portlets.css", "text/css");
  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  private static final String FOR_MINUTES = "public, max-age=300";

  @Inject transient WidgetModule module;
  @Inject transient Settings settings;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String file = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    if (file.equals(module.fileName())) {
      sendModule(request, response);
    } else if (file.equals("tasket.js")) {
      send(response, SCRIPT, FOR_MINUTES, module.loader().getBytes(StandardCharsets.UTF_8));
    } else if (file.equals("tasket.json")) {
      send(response, "application/json", FOR_MINUTES, description());
    } else if (FOR_PORTLETS.containsKey(file)) {
      send(response, FOR_PORTLETS.get(file), FOR_MINUTES, read(file));
    } else {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void sendModule(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Vary", "Accept-Encoding");
    boolean zips =
        Optional.ofNullable(request.getHeader("Accept-Encoding"))
            .filter(known -> known.contains("gzip"))
            .isPresent();
    if (zips) {
      response.setHeader("Content-Encoding", "gzip");
    }
    send(response, SCRIPT, FOR_EVER, zips ? module.gzipped() : module.script());
  }

  private byte[] read(String file) throws IOException {
    try (InputStream kept = getServletContext().getResourceAsStream("/WEB-INF/widgets/" + file)) {
      return kept.readAllBytes();
    }
  }

  private byte[] description() {
    return Json.createObjectBuilder()
        .add("module", settings.publicUrl() + "/widgets/" + module.fileName())
        .add("integrity", module.integrity())
        .build()
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void send(HttpServletResponse response, String type, String kept, byte[] content)
      throws IOException {
    response.setContentType(type);
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", kept);
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }
}
