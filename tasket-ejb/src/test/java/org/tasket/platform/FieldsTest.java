package org.tasket.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FieldsTest {

  private static Fields sent(String time) {
    return Fields.of(Json.createObjectBuilder().add("openUntil", time).build());
  }

  @Test
  void aTimeIsReadAsItWasSent() {
    Fields fields = sent("2026-12-03T12:00:00Z");

    assertThat(fields.instant("openUntil")).contains(Instant.parse("2026-12-03T12:00:00Z"));
    fields.checked();
  }

  @Test
  void aTimeThatNoDatabaseKeepsIsRefusedByName() {
    Fields fields = sent("+999999-01-01T00:00:00Z");

    assertThat(fields.instant("openUntil")).isEmpty();
    assertThatThrownBy(fields::checked)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.errors())
                    .singleElement()
                    .asString()
                    .startsWith("openUntil: ")
                    .contains("2000", "2199"));
  }
}
