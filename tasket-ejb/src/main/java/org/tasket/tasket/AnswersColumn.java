package org.tasket.tasket;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import org.tasket.platform.Json;

/** Keeps the answers to a board's own questions as one document. */
@Converter
public class AnswersColumn implements AttributeConverter<JsonObject, String> {

  @Override
  public String convertToDatabaseColumn(JsonObject answers) {
    return answers.toString();
  }

  @Override
  public JsonObject convertToEntityAttribute(String document) {
    try (JsonReader reader = Json.createReader(new StringReader(document))) {
      return reader.readObject();
    }
  }
}
