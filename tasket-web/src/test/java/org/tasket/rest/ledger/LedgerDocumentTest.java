package org.tasket.rest.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tasket.board.WhoseTime;
import org.tasket.ledger.ConfirmedBy;
import org.tasket.ledger.EntryView;
import org.tasket.platform.Names;
import org.tasket.rest.OpenApiDocument;

class LedgerDocumentTest {

  private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

  private final OpenApiDocument document = OpenApiDocument.read();

  @Test
  void anEntryHasTheDocumentedFields() {
    Instant noon = Instant.parse("2026-12-03T12:00:00Z");
    EntryView entry =
        new EntryView(
            ID, ID, ID, -5, 30, WhoseTime.WORK, noon, ConfirmedBy.MANAGER, Optional.of(ID));

    assertThat(EntryJson.of(entry).keySet()).isEqualTo(document.fields("LedgerEntry"));
  }

  @Test
  void choicesAreThoseOfTheCode() {
    assertThat(document.choices("LedgerEntry", "whoseTime"))
        .isEqualTo(new TreeSet<>(Names.of(WhoseTime.class)));
    assertThat(document.choices("LedgerEntry", "by"))
        .isEqualTo(new TreeSet<>(Names.of(ConfirmedBy.class)));
  }
}
