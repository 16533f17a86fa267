package org.tasket.calendar;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.tasket.audit.DoneInPerson;
import org.tasket.person.Actor;

/** Somebody opened or shut their calendar's address. */
public record CalendarAddressEvent(What what, UUID object, Actor by, Instant at)
    implements DoneInPerson {

  /** What happened. */
  public enum What {
    MADE,
    REVOKED
  }

  @Override
  public String operation() {
    return "calendar." + what.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String objectType() {
    return "calendar";
  }
}
