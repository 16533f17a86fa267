package org.tasket.intranet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void aValueCannotBecomeMarkup() {
    assertThat(Html.of("<p title=\"%s\">%s</p>", "\"'>", "<script>&").markup())
        .isEqualTo("<p title=\"&quot;&#39;&gt;\">&lt;script&gt;&amp;</p>");
  }

  @Test
  void markupWithinMarkupStaysMarkup() {
    var items = List.of(Html.of("<li>%s</li>", "1 < 2"), Html.of("<li>%s</li>", 3));

    assertThat(Html.of("<ul>%s</ul>", Html.join(items)).markup())
        .isEqualTo("<ul><li>1 &lt; 2</li>\n<li>3</li></ul>");
  }
}
