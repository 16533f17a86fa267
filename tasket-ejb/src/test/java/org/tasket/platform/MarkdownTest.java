package org.tasket.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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

  /** Also what the sanitizer would let through. */
  @Test
  void htmlOfTheirOwnIsTextLikeAnyOther() {
    assertThat(Markdown.toSafeHtml("<b>big</b> or <em>small</em>\n\n<hr>"))
        .doesNotContain("<b>", "<em>", "<hr")
        .contains("&lt;em&gt;small&lt;/em&gt;", "&lt;hr&gt;");
  }

  @Test
  void headingsNeverCompeteWithThePages() {
    assertThat(Markdown.toSafeHtml("# Big\n\n## Less")).doesNotContain("<h1", "<h2");
  }

  @Test
  void anImagesTextIsKept() {
    assertThat(Markdown.toSafeHtml("![a plan of the room](x.png)")).contains("a plan of the room");
  }

  static Stream<Arguments> deepTexts() {
    int most = 20_000;
    int pairs = most / 8;
    return Stream.of(
        arguments("quotes", "> ".repeat(most / 2)),
        arguments("quotes", ">".repeat(most)),
        arguments("lists", "- ".repeat(most / 2) + "x"),
        arguments("numbered lists", "1. ".repeat(most / 3) + "x"),
        arguments("emphasis", "*a **b ".repeat(pairs) + "b** a*".repeat(pairs)),
        arguments("stars", "*".repeat(most / 2) + "a" + "*".repeat(most / 2)),
        arguments("images", "![".repeat(most / 6) + "a" + "](x)".repeat(most / 6)),
        arguments("brackets", "[".repeat(most / 2) + "a" + "]".repeat(most / 2)));
  }

  /** What overflows the stack breaks the page for everybody who opens it, so the stack is small. */
  @ParameterizedTest
  @MethodSource("deepTexts")
  void noNestingIsTooDeep(String kind, String text) throws InterruptedException {
    AtomicReference<String> shown = new AtomicReference<>(kind + " were not shown");
    Thread small =
        new Thread(null, () -> shown.set(Markdown.toSafeHtml(text + "\n\nend")), "small", 512_000);
    small.setUncaughtExceptionHandler((thread, failure) -> shown.set(failure.toString()));

    small.start();
    small.join(20_000);

    assertThat(shown.get()).contains("end");
  }

  @Test
  void whatIsNestedTooDeeplyKeepsItsWords() {
    String text = "*a **b ".repeat(300) + "words" + "** *".repeat(300);

    assertThat(Markdown.toSafeHtml(text)).contains("words");
  }

  @Test
  void usualNestingIsShownAsItIs() {
    assertThat(Markdown.toSafeHtml("> - one\n>   - *two **three***"))
        .contains("<blockquote>", "<em>two <strong>three</strong></em>");
  }
}
