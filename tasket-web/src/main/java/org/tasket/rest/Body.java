package org.tasket.rest;

import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BadRequestException;
import java.io.StringReader;
import org.tasket.platform.Fields;
import org.tasket.platform.Json;

/** Reads what a caller sent as one JSON object. */
public final class Body {

  private Body() {}

  /**
   * Reads a body; nothing at all counts as an empty object, and so does {@code null}, which clients
   * made from the API's document send for a body that they leave out. The reader tells of nesting
   * that is too deep by a bare RuntimeException.
   */
  public static Fields of(String text) {
    if (text == null || text.isBlank() || text.strip().equals("null")) {
      return Fields.of(JsonValue.EMPTY_JSON_OBJECT);
    }
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return Fields.of(reader.readObject());
    } catch (RuntimeException notAnObject) {
      throw new BadRequestException(notAnObject);
    }
  }
}
