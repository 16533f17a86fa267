package org.tasket.profile;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps interests one a line, in the order in which they were given. */
@Converter
public class InterestsColumn implements AttributeConverter<List<String>, String> {

  @Override
  public String convertToDatabaseColumn(List<String> interests) {
    return interests.isEmpty() ? null : String.join("\n", interests);
  }

  @Override
  public List<String> convertToEntityAttribute(String kept) {
    return kept == null ? List.of() : kept.lines().toList();
  }
}
