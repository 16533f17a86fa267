package org.tasket.cause;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps causes by their codes, in the order of the list. */
@Converter
public class CausesColumn implements AttributeConverter<List<Cause>, String> {

  private static final String BETWEEN = ",";

  @Override
  public String convertToDatabaseColumn(List<Cause> causes) {
    return causes.isEmpty()
        ? null
        : causes.stream().sorted().map(Cause::name).collect(Collectors.joining(BETWEEN));
  }

  @Override
  public List<Cause> convertToEntityAttribute(String kept) {
    return kept == null
        ? List.of()
        : Arrays.stream(kept.split(BETWEEN, -1)).map(Cause::valueOf).toList();
  }
}
