package org.tasket.platform;

import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** JSON in a file that somebody chose, who hears where it is broken. */
public final class JsonFile {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private JsonFile() {}

  /**
   * What is in it.
   *
   * @param field at which what is wrong with the file is told
   * @throws InvalidInput where it is no text in UTF-8 or no JSON
   */
  public static JsonValue read(String field, byte[] content) {
    String text = text(field, content);
    String json = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readValue();
    } catch (JsonParsingException broken) {
      throw new InvalidInput(
          field,
          "json",
          Math.max(1, broken.getLocation().getLineNumber()),
          Math.max(1, broken.getLocation().getColumnNumber()));
    } catch (RuntimeException tooDeep) { // the reader has no name for it
      throw new InvalidInput(field, "type.object");
    }
  }

  private static String text(String field, byte[] content) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException malformed) {
      throw new InvalidInput(field, "utf8");
    }
  }
}
