package org.tasket.attachment;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tasket.audit.DoneOnBoard;
import org.tasket.person.Actor;

/**
 * Something happened to a file or a link; told in the transaction in which it happened.
 *
 * @param by nobody where it happened by itself
 */
public record AttachmentEvent(
    What what,
    AttachmentKind kind,
    UUID attachment,
    AttachedTo on,
    UUID tasket,
    UUID board,
    Optional<Actor> by,
    Instant at)
    implements DoneOnBoard {

  /** What happened. */
  public enum What {
    ADDED,
    WITHDRAWN,
    ERASED
  }

  @Override
  public Optional<UUID> who() {
    return by.map(Actor::person);
  }

  @Override
  public String way() {
    return by.map(actor -> actor.way().name()).orElse("JOB");
  }

  @Override
  public String operation() {
    return objectType() + "." + what.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String objectType() {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public UUID object() {
    return attachment;
  }
}
