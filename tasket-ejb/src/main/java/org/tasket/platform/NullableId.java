package org.tasket.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/**
 * For an id that may be missing: EclipseLink's own conversion of UUIDs (4.0.7) fails on null when
 * it reads, and steps aside for this one.
 */
@Converter
public class NullableId implements AttributeConverter<UUID, UUID> {

  @Override
  public UUID convertToDatabaseColumn(UUID id) {
    return id;
  }

  @Override
  public UUID convertToEntityAttribute(UUID stored) {
    return stored;
  }
}
