package org.tasket.rest.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tasket.notice.NoticeKind;
import org.tasket.notice.NoticeView;
import org.tasket.notice.NoticeView.Said;
import org.tasket.platform.Names;
import org.tasket.platform.Reason;
import org.tasket.rest.OpenApiDocument;

class NoticeDocumentTest {

  private final OpenApiDocument document = OpenApiDocument.read();

  @Test
  void aNoticeHasTheDocumentedFields() {
    JsonObject notice = saying(Said.NOTHING);
    assertThat(notice.keySet()).isEqualTo(document.fields("Notice"));
    assertThat(notice.getJsonObject("search").getString("name")).isEqualTo("Palms");
  }

  private static JsonObject saying(Said said) {
    return NoticeJson.of(
        new NoticeView(
            UUID.randomUUID(),
            NoticeKind.CLAIMED,
            Instant.parse("2026-12-03T12:00:00Z"),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new NoticeView.Search(UUID.randomUUID(), "Palms")),
            said,
            Optional.empty(),
            Optional.empty(),
            false));
  }

  @Test
  void whatWasSaidHasFieldsOfItsOwn() {
    JsonObject nothing = saying(Said.NOTHING);
    assertThat(List.of("reason", "words", "thanks")).allMatch(nothing::isNull);

    JsonObject all = saying(new Said(Reason.kept("Late", "By a day"), Optional.of("Thank you!")));
    assertThat(all.getString("reason")).isEqualTo("Late");
    assertThat(all.getString("words")).isEqualTo("By a day");
    assertThat(all.getString("thanks")).isEqualTo("Thank you!");
  }

  @Test
  void kindsAreThoseOfTheCode() {
    assertThat(document.choices("Notice", "kind"))
        .isEqualTo(new TreeSet<>(Names.of(NoticeKind.class)));
  }
}
