package org.tasket.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The one converter of time: an {@link Instant} in Java, a timestamp with time zone in the database
 * (which keeps UTC), to the microsecond that both databases hold. Without the zone, EclipseLink
 * passes times through the server's local time, and loses the hour in which clocks change. So it
 * does still with a time that an update in JPQL sets: that is written natively; and the least of
 * several times comes from PostgreSQL as what this cannot read: the first row in their order is.
 */
@Converter(autoApply = true)
public class UtcInstant implements AttributeConverter<Instant, OffsetDateTime> {

  @Override
  public OffsetDateTime convertToDatabaseColumn(Instant instant) {
    return instant == null ? null : toDatabase(instant);
  }

  @Override
  public Instant convertToEntityAttribute(OffsetDateTime stored) {
    return stored == null ? null : stored.toInstant();
  }

  /** For a parameter of a native statement. */
  public static OffsetDateTime toDatabase(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }
}
