package org.tasket.board;

import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import org.tasket.platform.Fields;
import org.tasket.platform.Json;
import org.tasket.platform.Remembered;

/**
 * Keeps a rulebook as its document. It was checked when it was written: what a later version would
 * not allow any more stays as it is until somebody edits it. A list reads the rulebooks of many
 * boards, and most of them are alike: of one and the same document the same rulebook is made once.
 */
@Converter
public class RulebookColumn implements AttributeConverter<Rulebook, String> {

  private static final int REMEMBERED = 200;
  private static final Remembered<String, Rulebook> READ =
      new Remembered<>(REMEMBERED, RulebookColumn::read);

  @Override
  public String convertToDatabaseColumn(Rulebook rules) {
    return RulebookWriter.write(rules).toString();
  }

  @Override
  public Rulebook convertToEntityAttribute(String document) {
    return READ.of(document);
  }

  private static Rulebook read(String document) {
    try (JsonReader reader = Json.createReader(new StringReader(document))) {
      return RulebookReader.read(Fields.of(reader.readObject()));
    }
  }
}
