package org.tasket.board;

import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import org.tasket.platform.Fields;
import org.tasket.platform.Json;

/**
 * Keeps a rulebook as its document. It was checked when it was written: what a later version would
 * not allow any more stays as it is until somebody edits it.
 */
@Converter
public class RulebookColumn implements AttributeConverter<Rulebook, String> {

  @Override
  public String convertToDatabaseColumn(Rulebook rules) {
    return RulebookWriter.write(rules).toString();
  }

  @Override
  public Rulebook convertToEntityAttribute(String document) {
    try (JsonReader reader = Json.createReader(new StringReader(document))) {
      return RulebookReader.read(Fields.of(reader.readObject()));
    }
  }
}
