package org.tasket.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

  private static final UUID ID = Ids.next();

  @Test
  void comesBackAsItWas() {
    Cursor cursor = new Cursor("newest", "2026-12-01T08:00:00.123456Z", ID);
    Cursor read = Cursor.decode(cursor.encoded(), "newest");

    assertThat(read).isEqualTo(cursor);
    assertThat(read.instant()).isEqualTo(Instant.parse("2026-12-01T08:00:00.123456Z"));
  }

  @Test
  void belongsToItsSortOnly() {
    String encoded = new Cursor("newest", "x", ID).encoded();
    assertThatThrownBy(() -> Cursor.decode(encoded, "ending")).isInstanceOf(InvalidInput.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%%%", "bm90IG91cnM", "' or 1=1", "ä"})
  void whatIsNotOursIsRefused(String text) {
    assertThatThrownBy(() -> Cursor.decode(text, "newest")).isInstanceOf(InvalidInput.class);
  }

  @Test
  void aForgedValueIsRefusedWhenItIsRead() {
    String forged =
        Base64.getUrlEncoder()
            .encodeToString(("newest|yesterday|" + ID).getBytes(StandardCharsets.UTF_8));
    Cursor cursor = Cursor.decode(forged, "newest");

    assertThatThrownBy(cursor::instant).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(cursor::number).isInstanceOf(InvalidInput.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"+999999-01-01T00:00:00Z", "-0044-03-15T12:00:00Z", "1970-01-01T00:00:00Z"})
  void aTimeThatNoDatabaseKeepsIsRefused(String time) {
    Cursor forged = new Cursor("newest", time, ID);

    assertThatThrownBy(forged::instant)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.errors())
                    .extracting(InvalidInput.FieldError::field)
                    .containsExactly("cursor"));
  }
}
