package org.tasket.tasket;

import java.util.Set;
import java.util.UUID;
import org.tasket.board.BoardRules;
import org.tasket.person.Actor;
import org.tasket.person.Circle;

/**
 * How the acting person stands to a tasket: all that {@link TasketPolicy} asks about.
 *
 * @param owners everybody on the owner's side, the owner too
 * @param helping whether the acting person has a live claim on it
 */
record Standing(
    Actor actor,
    Circle circle,
    Tasket tasket,
    BoardRules board,
    Set<UUID> owners,
    boolean helping) {

  /** On the owner's side: the owner or a co-owner. */
  boolean owns() {
    return owners.contains(actor.person());
  }

  boolean manages() {
    return board.managed();
  }

  /** For whose eyes it is: the board's audience as far as it is the tasket's, and managers. */
  boolean inSight() {
    return manages() || (board.inSight() && tasket.audience().includes(circle));
  }

  /** Whether a board's manager has to look before others see what the acting person changes. */
  boolean isModerated() {
    return board.rulebook().moderated() && !manages();
  }
}
