package org.tasket.tasket;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tasket.board.BoardRules;
import org.tasket.person.Actor;
import org.tasket.platform.RuleBroken;

/** A change that somebody may make, at work: on which tasket, when, and how they stand to it. */
record TasketChange(Standing standing, Instant now) {

  /** Makes an event of a change; the record's own constructor, mostly. */
  interface Told {
    TasketEvent of(UUID tasket, UUID board, Optional<Actor> by, Instant at);
  }

  Tasket tasket() {
    return standing.tasket();
  }

  BoardRules board() {
    return standing.board();
  }

  void boardMustBeAtWork() {
    if (!board().atWork()) {
      throw new RuleBroken("board.closed");
    }
  }

  TasketEvent told(Told event) {
    return event.of(tasket().id(), tasket().board(), Optional.of(standing.actor()), now);
  }
}
