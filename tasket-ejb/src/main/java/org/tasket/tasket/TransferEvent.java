package org.tasket.tasket;

import java.time.Instant;
import java.util.UUID;
import org.tasket.audit.DoneInPerson;
import org.tasket.audit.DoneOnBoard;
import org.tasket.person.Actor;

/** Taskets of a board came or went as a file: one deed, beside what it is to each of them. */
public sealed interface TransferEvent extends DoneInPerson, DoneOnBoard {

  @Override
  default String objectType() {
    return "board";
  }

  @Override
  default UUID object() {
    return board();
  }

  /** Drafts were made of a file. */
  record Imported(UUID board, Actor by, Instant at) implements TransferEvent {
    @Override
    public String operation() {
      return "taskets.imported";
    }
  }

  /** Somebody began to fetch all that they see on the board. */
  record Exported(UUID board, Actor by, Instant at) implements TransferEvent {
    @Override
    public String operation() {
      return "taskets.exported";
    }
  }
}
