package org.tasket.platform;

import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * People's texts, written in CommonMark, made safe to show: no HTML of their own, no images, links
 * by http, https and mailto only. The renderer escapes, and the sanitizer then lets through only
 * what is listed here, so that an error in one does not open the door.
 */
public final class Markdown {

  /** Nests no deeper than a hundred (commonmark 0.32): what is deeper it takes as text. */
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

  /** The words alone, with a space between blocks and lines, for whoever looks for words. */
  public static String toPlainText(String text) {
    PlainText words = new PlainText();
    PARSER.parse(text).accept(words);
    return words.words();
  }

  private record ImageAsText(HtmlNodeRendererContext context) implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Image.class);
    }

    @Override
    public void render(Node image) {
      for (Node child = image.getFirstChild(); child != null; child = child.getNext()) {
        context.render(child);
      }
    }
  }
}
