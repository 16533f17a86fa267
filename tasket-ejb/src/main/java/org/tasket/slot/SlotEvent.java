package org.tasket.slot;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.tasket.audit.DoneInPerson;
import org.tasket.person.Actor;

/**
 * Somebody offered spare time, changed it, or took it back; when it is, the audit does not tell.
 */
public record SlotEvent(What what, UUID object, Actor by, Instant at) implements DoneInPerson {

  /** What happened. */
  public enum What {
    OFFERED,
    CHANGED,
    WITHDRAWN
  }

  @Override
  public String operation() {
    return "slot." + what.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String objectType() {
    return "slot";
  }
}
