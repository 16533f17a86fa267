package org.tasket.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tasket.follow.SoughtOpened;
import org.tasket.talk.TalkEvent;

/**
 * What happened, whatever it was.
 *
 * @param by who did it; nobody where the clock did
 */
record Happening(
    Object event,
    UUID board,
    Optional<UUID> tasket,
    Optional<UUID> claim,
    Optional<UUID> by,
    Instant at) {

  /** The same told of the board only, of nobody and nothing on it. */
  Happening onTheBoard() {
    return new Happening(event, board, Optional.empty(), Optional.empty(), Optional.empty(), at);
  }

  /** What was asked or said, where it is about that. */
  Optional<UUID> remark() {
    return event instanceof TalkEvent said ? Optional.of(said.remark()) : Optional.empty();
  }

  /** By which saved search of theirs somebody hears it, where they do by one. */
  Optional<UUID> search(UUID reader) {
    return event instanceof SoughtOpened found
        ? Optional.ofNullable(found.searches().get(reader))
        : Optional.empty();
  }

  /** The same told of somebody else than who did it. */
  Happening naming(Optional<UUID> somebody) {
    return new Happening(event, board, tasket, claim, somebody, at);
  }

  /** The same told to somebody on account of a claim of their own. */
  Happening with(UUID own) {
    return new Happening(event, board, tasket, Optional.of(own), by, at);
  }
}
