package org.tasket.board;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.tasket.platform.Fields;
import org.tasket.platform.Json;

/**
 * A starter board that comes with Tasket.
 *
 * @param file the board as a file, ready to be brought in
 */
public record Starter(
    String key, Translated title, Translated purpose, Rulebook.Look look, JsonObject file) {

  private static final List<String> KEYS =
      List.of("proofreading", "test-panel", "interpreters", "volunteering", "mentoring", "events");

  static List<Starter> all() {
    return KEYS.stream().map(Starter::read).toList();
  }

  private static Starter read(String key) {
    String name = "gallery/" + key + ".json";
    try (InputStream in = Starter.class.getResourceAsStream(name);
        JsonReader reader = Json.createReader(in)) {
      JsonObject json = reader.readObject();
      Fields fields = Fields.of(json);
      BoardFile file = BoardFile.read(fields);
      fields.checked();
      return new Starter(
          key,
          file.title(),
          file.rulebook().texts().purpose().orElse(file.title()),
          file.rulebook().look(),
          json);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
