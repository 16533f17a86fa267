package org.tasket.rest.embed;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import org.tasket.platform.Json;

/** An answer of oEmbed (1.0, 2.3.4). */
final class EmbedJson {

  private final String root;
  private final String title;

  /**
   * Begins an answer.
   *
   * @param root Tasket's own address
   */
  EmbedJson(String root, String title) {
    this.root = root;
    this.title = title;
  }

  /** A link, which whoever asked has already. */
  JsonObject link() {
    return of("link").build();
  }

  /** A frame around one of our framed pages. */
  JsonObject frame(String path, EmbedSize size) {
    String html =
        String.format(
            Locale.ROOT,
            "<iframe src=\"%s\" title=\"%s\" width=\"%d\" height=\"%d\"></iframe>",
            escaped(root + path),
            escaped(title),
            size.width(),
            size.height());
    return of("rich")
        .add("html", html)
        .add("width", size.width())
        .add("height", size.height())
        .build();
  }

  private JsonObjectBuilder of(String type) {
    return Json.createObjectBuilder()
        .add("version", "1.0")
        .add("type", type)
        .add("title", title)
        .add("provider_name", "Tasket")
        .add("provider_url", root + "/");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
