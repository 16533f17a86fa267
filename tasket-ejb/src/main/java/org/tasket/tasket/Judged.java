package org.tasket.tasket;

import java.time.Instant;
import java.util.UUID;
import org.tasket.board.Audience;

/** What {@link TasketPolicy} asks of a tasket, wherever it was read. */
interface Judged {

  UUID id();

  TasketState state();

  /** The state that says for whose eyes it is. */
  TasketState seenAs();

  Audience audience();

  boolean isOver(Instant now);

  boolean takesClaims(Instant now);

  /** Whether a session that is to come has one. */
  boolean hasFreeSeat(Instant now);
}
