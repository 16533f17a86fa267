package org.tasket.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.platform.InvalidInput;

class LinkTest {

  @Test
  void hasATitleAndLeadsToTheWeb() {
    Link link = Link.of(" The guide ", " https://example.org/guide?a=1#b ");

    assertThat(link).isEqualTo(new Link("The guide", "https://example.org/guide?a=1#b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,hello",
        "file:///etc/passwd",
        "mailto:aino@example.org",
        "//example.org",
        "/tasket/",
        "https://",
        "https:///path",
        "https://aino:secret@example.org/",
        "https://example.org/a b",
        "guide"
      })
  void leadsNowhereElse(String url) {
    assertThatThrownBy(() -> Link.of("The guide", url))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            wrong -> assertThat(wrong.errors().get(0).field()).isEqualTo("url"));
  }

  @Test
  void tellsAllThatIsWrong() {
    assertThatThrownBy(() -> Link.of("", "x".repeat(2_001)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            wrong -> assertThat(wrong.errors()).extracting("field").contains("title", "url"));
    assertThatThrownBy(() -> Link.of("two\nlines", "https://example.org"))
        .isInstanceOf(InvalidInput.class);
  }
}
