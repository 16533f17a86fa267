package org.tasket.audit;

import java.util.Optional;
import java.util.UUID;

/** An event of what was done on a board. */
public interface DoneOnBoard extends Audited {

  UUID board();

  @Override
  default Optional<UUID> onBoard() {
    return Optional.of(board());
  }
}
