package org.tasket.tasket;

import java.util.Set;
import java.util.UUID;
import org.tasket.board.BoardRules;
import org.tasket.person.Actor;
import org.tasket.person.Circle;

/** All that {@link TasketPolicy} asks about how the acting person stands to a tasket. */
interface Footing {

  Actor actor();

  Circle circle();

  Judged tasket();

  BoardRules board();

  /** Everybody on the owner's side, the owner too. */
  Set<UUID> owners();

  /** Whether the acting person has a live claim on it. */
  boolean helping();

  /** On the owner's side: the owner or a co-owner. */
  default boolean owns() {
    return owners().contains(actor().person());
  }

  default boolean manages() {
    return board().managed();
  }

  /** For whose eyes it is: the board's audience as far as it is the tasket's, and managers. */
  default boolean inSight() {
    return manages() || (board().inSight() && tasket().audience().includes(circle()));
  }
}
