package org.tasket.intranet.acceptance.house;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Somebody else's site, with pages into which Tasket's elements are pasted. By one name it is of
 * the same site as Tasket's servers, for cookies; by the other it is foreign. It allows scripts,
 * styles and connections as strictly as one can who shows the elements.
 */
public final class HostSite {

  private final Map<String, String> files = new ConcurrentHashMap<>();
  private final HttpServer server;
  private volatile String tasket = "";

  HostSite() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  /** Its origin, of the same site as servers of the house. */
  public String near() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Its origin, of another site than servers of the house. */
  public String foreign() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** Puts a page there that shows the elements of one of the house's servers. */
  public void page(String path, String origin, String body) {
    tasket = origin;
    files.put(
        path,
        """
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><title>Host</title>
        <meta name="viewport" content="width=device-width">
        <link rel="stylesheet" href="/host.css">
        <script type="module" src="/host.js"></script></head>
        <body><main><h1>Host</h1>
        %s
        </main></body></html>
        """
            .formatted(body));
  }

  /** Puts a script or a style there. */
  public void file(String path, String content) {
    files.put(path, content);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    byte[] content = files.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type(path));
    exchange
        .getResponseHeaders()
        .set(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; connect-src %s; frame-src %s; script-src 'self' %s"
                .formatted(tasket, tasket, tasket));
    exchange.sendResponseHeaders(files.containsKey(path) ? 200 : 404, 0);
    try (var body = exchange.getResponseBody()) {
      body.write(content);
    }
  }

  private static String type(String path) {
    if (path.endsWith(".js")) {
      return "text/javascript";
    }
    return path.endsWith(".css") ? "text/css" : "text/html;charset=utf-8";
  }
}
