package org.tasket.address;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.tasket.audit.DoneInPerson;
import org.tasket.person.Actor;

/** Somebody opened or shut a private address of theirs. */
public record AddressEvent(What what, Purpose purpose, UUID object, Actor by, Instant at)
    implements DoneInPerson {

  /** What happened. */
  public enum What {
    MADE,
    REVOKED
  }

  @Override
  public String operation() {
    return purpose.kind() + "." + what.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String objectType() {
    return purpose.kind();
  }
}
