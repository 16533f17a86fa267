package org.tasket.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  /** Also where it is longer than what is written at once. */
  @ParameterizedTest
  @ValueSource(
      strings = {"", "Älä pelkää", "O'Neill \"said\" \\ /", "\u0000\u001f\n\tb", "👩‍🚀", "\ud800"})
  void goesOverTheWireAsItIsWritten(String text) {
    JsonObject object =
        Json.createObjectBuilder()
            .add(text, text)
            .add("all", Json.createArrayBuilder(List.of(text.repeat(3_001), 1, true)))
            .build();

    assertThat(Json.bytes(object)).isEqualTo(object.toString().getBytes(StandardCharsets.UTF_8));
  }
}
