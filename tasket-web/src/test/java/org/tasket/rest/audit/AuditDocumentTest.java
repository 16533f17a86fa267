package org.tasket.rest.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tasket.audit.AuditEntry;
import org.tasket.rest.OpenApiDocument;

class AuditDocumentTest {

  private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

  @Test
  void aLineHasTheDocumentedFields() {
    AuditEntry entry =
        new AuditEntry(
            ID,
            Instant.parse("2026-12-01T08:00:00Z"),
            Optional.empty(),
            "JOB",
            "tasket.completed",
            "tasket",
            ID,
            List.of());

    assertThat(AuditJson.of(entry).keySet()).isEqualTo(OpenApiDocument.read().fields("AuditEntry"));
  }
}
