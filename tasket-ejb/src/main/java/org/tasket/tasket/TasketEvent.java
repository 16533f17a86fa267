package org.tasket.tasket;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.audit.DoneOnBoard;
import org.tasket.person.Actor;

/** What happened to a tasket, told in the transaction in which it happened. */
public sealed interface TasketEvent extends DoneOnBoard {

  UUID tasket();

  /** Who did it; nobody where it happened by itself. */
  Optional<Actor> by();

  @Override
  default Optional<UUID> who() {
    return by().map(Actor::person);
  }

  @Override
  default String way() {
    return by().map(actor -> actor.way().name()).orElse("JOB");
  }

  @Override
  default String objectType() {
    return "tasket";
  }

  @Override
  default UUID object() {
    return tasket();
  }

  /** A draft was made. */
  record Posted(UUID tasket, UUID board, Optional<Actor> by, Instant at) implements TasketEvent {
    @Override
    public String operation() {
      return "tasket.posted";
    }
  }

  /** It opened to the board's audience. */
  record Published(UUID tasket, UUID board, Optional<Actor> by, Instant at) implements TasketEvent {
    @Override
    public String operation() {
      return "tasket.published";
    }
  }

  /**
   * Its terms or seats changed.
   *
   * @param byItself whether it is a draft that saved itself while somebody edits it
   */
  record Edited(
      UUID tasket,
      UUID board,
      Optional<Actor> by,
      Instant at,
      List<String> fields,
      boolean byItself)
      implements TasketEvent {

    private static final Duration SITTING = Duration.ofMinutes(30);

    @Override
    public Optional<Duration> sitting() {
      return byItself ? Optional.of(SITTING) : Optional.empty();
    }

    @Override
    public String operation() {
      return "tasket.edited";
    }
  }

  /** It stopped taking claims. */
  record Paused(UUID tasket, UUID board, Optional<Actor> by, Instant at) implements TasketEvent {
    @Override
    public String operation() {
      return "tasket.paused";
    }
  }

  /** It takes claims again. */
  record Resumed(UUID tasket, UUID board, Optional<Actor> by, Instant at) implements TasketEvent {
    @Override
    public String operation() {
      return "tasket.resumed";
    }
  }

  /** It ended done. A feature above refuses by throwing while something is still open. */
  record Completed(UUID tasket, UUID board, Optional<Actor> by, Instant at) implements TasketEvent {
    @Override
    public String operation() {
      return "tasket.completed";
    }
  }

  /** It ended undone. */
  record Cancelled(UUID tasket, UUID board, Optional<Actor> by, Instant at) implements TasketEvent {
    @Override
    public String operation() {
      return "tasket.cancelled";
    }
  }

  /** It waits for a manager of a moderated board. */
  record Submitted(UUID tasket, UUID board, Optional<Actor> by, Instant at) implements TasketEvent {
    @Override
    public String operation() {
      return "tasket.submitted";
    }
  }

  /** It is a draft again. */
  record Returned(UUID tasket, UUID board, Optional<Actor> by, Instant at) implements TasketEvent {
    @Override
    public String operation() {
      return "tasket.returned";
    }
  }

  /** Its time passed and nobody came. */
  record Expired(UUID tasket, UUID board, Optional<Actor> by, Instant at) implements TasketEvent {
    @Override
    public String operation() {
      return "tasket.expired";
    }
  }

  /** It got a later end; what became of it then is told by another event. */
  record Renewed(UUID tasket, UUID board, Optional<Actor> by, Instant at) implements TasketEvent {
    @Override
    public String operation() {
      return "tasket.renewed";
    }
  }

  /** Its rhythm made further sessions. */
  record Extended(UUID tasket, UUID board, Optional<Actor> by, Instant at) implements TasketEvent {
    @Override
    public String operation() {
      return "tasket.extended";
    }
  }

  /** Somebody else owns it now. */
  record HandedOver(
      UUID tasket, UUID board, Optional<Actor> by, Instant at, UUID before, UUID owner)
      implements TasketEvent {
    @Override
    public String operation() {
      return "tasket.handed";
    }

    @Override
    public List<String> fields() {
      return List.of("owner");
    }
  }
}
