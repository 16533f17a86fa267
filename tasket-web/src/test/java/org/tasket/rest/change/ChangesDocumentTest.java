package org.tasket.rest.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tasket.rest.OpenApiDocument;
import org.tasket.tasket.TasketSign;

/** The document says what listeners hear. */
class ChangesDocumentTest {

  private final OpenApiDocument document = OpenApiDocument.read();

  @Test
  void aSignHasTheFieldsThatAreDocumented() {
    TasketSign sign =
        new TasketSign(
            UUID.randomUUID(),
            UUID.randomUUID(),
            Optional.empty(),
            Optional.empty(),
            List.of(new TasketSign.Sitting(UUID.randomUUID(), 2, 1, true)),
            true);

    assertThat(Herald.json(sign).keySet())
        .containsExactlyInAnyOrderElementsOf(document.fields("TasketSign"));
  }

  @Test
  void theCallTakesWhatIsDocumented() {
    assertThat(document.parameters("GET /boards/{slug}/changes"))
        .containsExactlyInAnyOrder("since", "Last-Event-ID");
  }
}
