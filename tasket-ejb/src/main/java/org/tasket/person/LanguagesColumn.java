package org.tasket.person;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Keeps the languages of somebody by their codes of ISO 639, in the order in which they are
 * preferred.
 */
@Converter
public class LanguagesColumn implements AttributeConverter<List<Locale>, String> {

  private static final String BETWEEN = ",";

  /** What is kept of them: no country, no script, and each once. */
  static List<Locale> kept(List<Locale> languages) {
    return languages.stream()
        .map(language -> Locale.forLanguageTag(language.getLanguage()))
        .distinct()
        .toList();
  }

  @Override
  public String convertToDatabaseColumn(List<Locale> languages) {
    return languages.isEmpty()
        ? null
        : languages.stream().map(Locale::getLanguage).collect(Collectors.joining(BETWEEN));
  }

  @Override
  public List<Locale> convertToEntityAttribute(String kept) {
    return kept == null
        ? List.of()
        : Arrays.stream(kept.split(BETWEEN, -1)).map(Locale::forLanguageTag).toList();
  }
}
