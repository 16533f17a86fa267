package org.tasket.rest.embed;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tasket.rest.OpenApiDocument;

class EmbedJsonTest {

  private static final String ROOT = "https://tasket.example.org/tasket";

  private final OpenApiDocument document = OpenApiDocument.read();

  @Test
  void aTitleIsNoHtmlInAFrame() {
    EmbedSize size = EmbedSize.within(Optional.of(320), Optional.empty());

    JsonObject told = new EmbedJson(ROOT, "\"><b>&").frame("/framed/boards/health", size);

    assertThat(told.getString("title")).isEqualTo("\"><b>&");
    assertThat(told.getString("html"))
        .isEqualTo(
            "<iframe src=\"https://tasket.example.org/tasket/framed/boards/health\""
                + " title=\"&quot;&gt;&lt;b&gt;&amp;\" width=\"320\" height=\"480\"></iframe>");
    assertThat(told.keySet()).isEqualTo(document.fields("Embed"));
  }

  @Test
  void aLinkTellsNothingMore() {
    assertThat(new TreeSet<>(new EmbedJson(ROOT, "Tasket").link().keySet()))
        .containsExactly("provider_name", "provider_url", "title", "type", "version");
  }

  @Test
  void nothingIsLargerThanWantedOrThanUsual() {
    assertThat(EmbedSize.within(Optional.of(5_000), Optional.of(100)))
        .isEqualTo(new EmbedSize(600, 100));
    assertThat(document.parameters("GET /oembed"))
        .containsExactlyInAnyOrder("url", "maxwidth", "maxheight", "format");
  }
}
