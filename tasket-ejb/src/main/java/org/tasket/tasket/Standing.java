package org.tasket.tasket;

import java.util.Set;
import java.util.UUID;
import org.tasket.board.BoardRules;
import org.tasket.person.Actor;
import org.tasket.person.Circle;

/**
 * How the acting person stands to a tasket that was read for them.
 *
 * @param owners everybody on the owner's side, the owner too
 * @param helping whether the acting person has a live claim on it
 */
record Standing(
    Actor actor, Circle circle, Tasket tasket, BoardRules board, Set<UUID> owners, boolean helping)
    implements Footing {

  /** Whether a board's manager has to look before others see what the acting person changes. */
  boolean isModerated() {
    return board.rulebook().moderated() && !manages();
  }
}
