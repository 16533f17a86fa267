package org.tasket.portlet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TasketPagesTest {

  private final TasketPages pages = new TasketPages(URI.create("https://example.org/tasket"));

  @Test
  void theFinderLooksOnOneBoardWhereTheWindowDoes() {
    assertThat(pages.finder(30, Optional.of("digi")))
        .isEqualTo("https://example.org/tasket/?minutes=30&board=digi");
    assertThat(pages.finder(30, Optional.empty()))
        .isEqualTo("https://example.org/tasket/?minutes=30");
  }
}
