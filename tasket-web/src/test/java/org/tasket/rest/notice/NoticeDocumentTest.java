package org.tasket.rest.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tasket.notice.NoticeKind;
import org.tasket.notice.NoticeView;
import org.tasket.platform.Names;
import org.tasket.rest.OpenApiDocument;

class NoticeDocumentTest {

  private final OpenApiDocument document = OpenApiDocument.read();

  @Test
  void aNoticeHasTheDocumentedFields() {
    NoticeView notice =
        new NoticeView(
            UUID.randomUUID(),
            NoticeKind.CLAIMED,
            Instant.parse("2026-12-03T12:00:00Z"),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    assertThat(NoticeJson.of(notice).keySet()).isEqualTo(document.fields("Notice"));
  }

  @Test
  void kindsAreThoseOfTheCode() {
    assertThat(document.choices("Notice", "kind"))
        .isEqualTo(new TreeSet<>(Names.of(NoticeKind.class)));
  }
}
