package org.tasket.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is written at once in UTF-8 is what the text of a value is in UTF-8. */
class JsonBytesTest {

  private static final int DEEPEST = 4;

  private final Random chance = new Random(1);

  private static void same(JsonValue value) {
    assertThat(Json.bytes(value)).isEqualTo(value.toString().getBytes(UTF_8));
  }

  /** Halves of letters too, which no text in UTF-8 has. */
  @Test
  void everyLetterInATextAndInAName() {
    for (char letter = 0; letter < Character.MAX_VALUE; letter++) {
      String text = "a" + letter + letter + "b";
      same(Json.createObjectBuilder().add(text, text).build());
    }
  }

  @Test
  void anythingInAnything() {
    for (int i = 0; i < 2_000; i++) {
      same(some(DEEPEST));
    }
  }

  @Test
  void whatIsLongerThanAllRoomThereWas() {
    String plain = "ä".repeat(30_000);
    String escaped = "ä\"🌱".repeat(30_000);

    same(Json.createArrayBuilder().add(plain).add("").add(escaped).build());
  }

  private JsonValue some(int deep) {
    return switch (chance.nextInt(deep > 0 ? 9 : 7)) {
      case 0 -> JsonValue.NULL;
      case 1 -> JsonValue.TRUE;
      case 2 -> JsonValue.FALSE;
      case 3 -> Json.createValue(chance.nextInt());
      case 4 -> Json.createValue(new BigDecimal(chance.nextInt()).movePointLeft(chance.nextInt(9)));
      case 5, 6 -> Json.createValue(text());
      case 7 -> object(deep);
      default -> array(deep);
    };
  }

  private JsonValue object(int deep) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    for (int i = chance.nextInt(5); i > 0; i--) {
      object.add(text(), some(deep - 1));
    }
    return object.build();
  }

  private JsonValue array(int deep) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (int i = chance.nextInt(5); i > 0; i--) {
      array.add(some(deep - 1));
    }
    return array.build();
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = chance.nextInt(8); i > 0; i--) {
      text.appendCodePoint(chance.nextInt(chance.nextBoolean() ? 128 : 0x2_0000));
    }
    return text.toString();
  }
}
