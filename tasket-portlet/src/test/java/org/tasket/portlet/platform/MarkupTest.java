package org.tasket.portlet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkupTest {

  @Test
  void aValueCannotBecomeMarkup() {
    assertThat(Markup.of("<a title=\"%s\">%s</a>", "\" onclick='x'", "<script>&"))
        .hasToString("<a title=\"&quot; onclick=&#39;x&#39;\">&lt;script&gt;&amp;</a>");
  }

  @Test
  void markupWithinMarkupStaysMarkup() {
    var items = List.of(Markup.of("<li>%s</li>", "1 < 2"), Markup.of("<li>%s</li>", 3));

    assertThat(Markup.of("<ul>%s</ul>", Markup.join(items)))
        .hasToString("<ul><li>1 &lt; 2</li>\n<li>3</li></ul>");
  }
}
