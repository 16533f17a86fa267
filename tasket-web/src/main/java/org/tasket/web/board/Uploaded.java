package org.tasket.web.board;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.InvalidInput.FieldError;
import org.tasket.platform.JsonFile;

/** A file that somebody chose in a form, as the JSON object that it should hold. */
final class Uploaded {

  /** No board's file comes near it, however it is laid out. */
  static final int KILOBYTES_MOST = 1_000;

  private static final int BYTES_MOST = KILOBYTES_MOST * 1_000;
  private static final String FIELD = "file";

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
    if (JsonFile.read(FIELD, content) instanceof JsonObject object) {
      return object;
    }
    throw new InvalidInput(FIELD, "type.object");
  }

  static FieldError heavy() {
    return new FieldError(FIELD, "heavy", KILOBYTES_MOST);
  }
}
