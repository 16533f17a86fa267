package org.tasket.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.Map;

/**
 * JSON in UTF-8, as its text is written (RFC 8259), without that text in between. Hardly anything
 * has to be escaped; what stands between is copied as it is.
 */
final class JsonBytes {

  private static final int BEGINNING = 1 << 12;

  /** By the bytes of letters; most have none, and those of a letter of several never have. */
  private static final byte[][] ESCAPES = new byte[1 << Byte.SIZE][];

  static {
    for (char letter = 0; letter < ' '; letter++) {
      ESCAPES[letter] =
          ("\\u00" + (char) ('0' + (letter >> 4)) + Integer.toHexString(letter & 15))
              .getBytes(UTF_8);
    }
    String named = "\bb\ff\nn\rr\tt\"\"\\\\";
    for (int i = 0; i < named.length(); i += 2) {
      ESCAPES[named.charAt(i)] = ("\\" + named.charAt(i + 1)).getBytes(UTF_8);
    }
  }

  private byte[] bytes = new byte[BEGINNING];
  private int length;

  private JsonBytes() {}

  static byte[] of(JsonValue value) {
    JsonBytes written = new JsonBytes();
    written.add(value);
    return Arrays.copyOf(written.bytes, written.length);
  }

  private void add(JsonValue value) {
    switch (value.getValueType()) {
      case OBJECT -> addObject(value.asJsonObject());
      case ARRAY -> addArray(value.asJsonArray());
      case STRING -> addText(((JsonString) value).getString());
      default -> addAll(value.toString().getBytes(UTF_8));
    }
  }

  private void addObject(JsonObject object) {
    add('{');
    int beginning = length;
    for (Map.Entry<String, JsonValue> member : object.entrySet()) {
      addComma(beginning);
      addText(member.getKey());
      add(':');
      add(member.getValue());
    }
    add('}');
  }

  private void addArray(JsonArray array) {
    add('[');
    int beginning = length;
    for (JsonValue item : array) {
      addComma(beginning);
      add(item);
    }
    add(']');
  }

  private void addComma(int beginning) {
    if (length > beginning) {
      add(',');
    }
  }

  private void addText(String text) {
    byte[] letters = text.getBytes(UTF_8);
    add('"');
    int done = 0;
    for (int i = 0; i < letters.length; i++) {
      byte[] escape = ESCAPES[Byte.toUnsignedInt(letters[i])];
      if (escape != null) {
        add(letters, done, i);
        addAll(escape);
        done = i + 1;
      }
    }
    add(letters, done, letters.length);
    add('"');
  }

  private void addAll(byte... some) {
    add(some, 0, some.length);
  }

  private void add(byte[] some, int from, int to) {
    makeRoom(to - from);
    System.arraycopy(some, from, bytes, length, to - from);
    length += to - from;
  }

  private void add(char sign) {
    makeRoom(1);
    bytes[length] = (byte) sign;
    length++;
  }

  private void makeRoom(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }
}
