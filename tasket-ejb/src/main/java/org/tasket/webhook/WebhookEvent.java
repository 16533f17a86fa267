package org.tasket.webhook;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tasket.audit.Audited;
import org.tasket.person.Actor;

/**
 * What was done to a webhook. It is no change on its board that others read of, so that only the
 * audit has it.
 *
 * @param by nobody where it happened by itself
 */
public record WebhookEvent(What what, UUID object, UUID board, Optional<Actor> by, Instant at)
    implements Audited {

  /** What happened. */
  public enum What {
    MADE,
    PAUSED,
    RESUMED,
    /** It paused itself. */
    FAILED,
    /** It got a new secret. */
    RENEWED,
    REMOVED,
    /** A test was sent. */
    TRIED,
    /** A message was sent again by hand. */
    REPEATED
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
    return "webhook." + what.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String objectType() {
    return "webhook";
  }

  @Override
  public Optional<UUID> onBoard() {
    return Optional.ofNullable(board);
  }
}
