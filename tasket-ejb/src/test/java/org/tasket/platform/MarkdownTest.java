package org.tasket.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

  @Test
  void keepsWhatPeopleWrite() {
    assertThat(Markdown.toSafeHtml("Two *short* pages\n\n- one\n- two"))
        .contains("<em>short</em>")
        .contains("<li>one</li>");
  }

  @Test
  void linksOnlyWhereLinksMayGo() {
    assertThat(Markdown.toSafeHtml("[a](https://example.org) [b](mailto:a@example.org)"))
        .contains("href=\"https://example.org\"")
        .contains("href=\"mailto:a&#64;example.org\"")
        .contains("noopener");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "![picture](https://example.org/a.png)",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<svg onload=alert(1)>",
        "<style>body{display:none}</style>",
        "[x](vbscript:x)",
        "<iframe src=\"https://example.org\"></iframe>"
      })
  void letsNothingThroughThatRunsOrLoads(String text) {
    assertThat(Markdown.toSafeHtml(text))
        .doesNotContainIgnoringCase("<script")
        .doesNotContainIgnoringCase("<img")
        .doesNotContainIgnoringCase("<svg")
        .doesNotContainIgnoringCase("<style")
        .doesNotContainIgnoringCase("<iframe")
        .doesNotContainIgnoringCase("href=\"javascript")
        .doesNotContainIgnoringCase("href=\"vbscript")
        .doesNotContainIgnoringCase("href=\"data");
  }

  @Test
  void headingsNeverCompeteWithThePages() {
    assertThat(Markdown.toSafeHtml("# Big\n\n## Less")).doesNotContain("<h1", "<h2");
  }

  @Test
  void anImagesTextIsKept() {
    assertThat(Markdown.toSafeHtml("![a plan of the room](x.png)")).contains("a plan of the room");
  }
}
