package org.tasket.platform;

import java.util.List;
import org.commonmark.node.Image;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * People's texts, written in CommonMark, made safe to show: no HTML of their own, no images, links
 * by http, https and mailto only. The renderer escapes, and the sanitizer then lets through only
 * what is listed here, so that an error in one does not open the door.
 */
public final class Markdown {

  private static final Parser PARSER = Parser.builder().build();

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .sanitizeUrls(true)
          .nodeRendererFactory(ImageAsText::new)
          .build();

  private static final PolicyFactory ALLOWED =
      new HtmlPolicyBuilder()
          .allowElements(
              "p",
              "br",
              "em",
              "strong",
              "ul",
              "ol",
              "li",
              "blockquote",
              "code",
              "pre",
              "hr",
              "a",
              "h3",
              "h4",
              "h5",
              "h6")
          .allowElements((element, attributes) -> "h3", "h1", "h2")
          .allowAttributes("href")
          .onElements("a")
          .allowUrlProtocols("http", "https", "mailto")
          .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
          .toFactory();

  private Markdown() {}

  /** The text as HTML that may stand in a page as it is; headings start at level three. */
  public static String toSafeHtml(String text) {
    return ALLOWED.sanitize(RENDERER.render(PARSER.parse(text)));
  }

  private record ImageAsText(org.commonmark.renderer.html.HtmlNodeRendererContext context)
      implements org.commonmark.renderer.NodeRenderer {

    @Override
    public java.util.Set<Class<? extends org.commonmark.node.Node>> getNodeTypes() {
      return java.util.Set.of(Image.class);
    }

    @Override
    public void render(org.commonmark.node.Node image) {
      for (var child = image.getFirstChild(); child != null; child = child.getNext()) {
        context.render(child);
      }
    }
  }

  /** What is allowed, for the hint below a form's field. */
  public static List<String> linkProtocols() {
    return List.of("http", "https", "mailto");
  }
}
