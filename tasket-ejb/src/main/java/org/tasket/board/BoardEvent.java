package org.tasket.board;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tasket.audit.DoneInPerson;
import org.tasket.audit.DoneOnBoard;
import org.tasket.person.Actor;

/** What happened to a board. */
public sealed interface BoardEvent extends DoneInPerson, DoneOnBoard {

  @Override
  default String objectType() {
    return "board";
  }

  @Override
  default UUID object() {
    return board();
  }

  /** A board was opened. */
  record Opened(UUID board, Actor by, Instant at) implements BoardEvent {
    @Override
    public String operation() {
      return "board.opened";
    }
  }

  /** A board was brought in from a file. */
  record Imported(UUID board, Actor by, Instant at) implements BoardEvent {
    @Override
    public String operation() {
      return "board.imported";
    }
  }

  /** A board's rules, audience, title or managers changed. */
  record Edited(UUID board, Actor by, Instant at, List<String> fields) implements BoardEvent {
    @Override
    public String operation() {
      return "board.edited";
    }
  }

  /** A board went on in its life. */
  record Became(UUID board, Actor by, Instant at, BoardState state) implements BoardEvent {
    @Override
    public String operation() {
      return "board.became." + state.name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
