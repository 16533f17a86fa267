package org.tasket.token;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.tasket.audit.DoneInPerson;
import org.tasket.person.Actor;

/** Somebody made or revoked a token of theirs. */
public record AccessTokenEvent(What what, UUID object, Actor by, Instant at)
    implements DoneInPerson {

  /** What happened. */
  public enum What {
    MADE,
    REVOKED
  }

  @Override
  public String operation() {
    return "token." + what.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String objectType() {
    return "token";
  }
}
