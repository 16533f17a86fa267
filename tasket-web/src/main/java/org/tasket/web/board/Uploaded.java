package org.tasket.web.board;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.InvalidInput.FieldError;
import org.tasket.platform.Json;

/** A file that somebody chose in a form, as the JSON object that it should hold. */
final class Uploaded {

  /** No board's file comes near it, however it is laid out. */
  static final int KILOBYTES_MOST = 1_000;

  private static final int BYTES_MOST = KILOBYTES_MOST * 1_000;
  private static final String FIELD = "file";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Uploaded() {}

  /**
   * Reads it, and no more of it than may be.
   *
   * @throws InvalidInput where it is missing, too large, or no JSON object
   */
  static JsonObject json(InputStream file) throws IOException {
    byte[] content = file.readNBytes(BYTES_MOST + 1);
    if (content.length == 0) {
      throw new InvalidInput(FIELD, "missing");
    }
    if (content.length > BYTES_MOST) {
      throw new InvalidInput(heavy());
    }
    if (read(new String(content, StandardCharsets.UTF_8)) instanceof JsonObject object) {
      return object;
    }
    throw new InvalidInput(FIELD, "type.object");
  }

  static FieldError heavy() {
    return new FieldError(FIELD, "heavy", KILOBYTES_MOST);
  }

  /** The reader tells of nesting that is too deep by a bare RuntimeException. */
  private static JsonValue read(String text) {
    String json = text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readValue();
    } catch (JsonParsingException broken) {
      throw new InvalidInput(
          FIELD,
          "json",
          Math.max(1, broken.getLocation().getLineNumber()),
          Math.max(1, broken.getLocation().getColumnNumber()));
    } catch (RuntimeException tooDeep) {
      throw new InvalidInput(FIELD, "type.object");
    }
  }
}
