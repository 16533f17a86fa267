package org.tasket.tasket;

import java.util.Set;
import java.util.UUID;
import org.tasket.board.BoardRules;
import org.tasket.person.Actor;
import org.tasket.person.Circle;

/** How the acting person stands to a tasket at hand. */
record KnownStanding(
    Actor actor, Circle circle, KnownTasket tasket, BoardRules board, boolean helping)
    implements Footing {

  @Override
  public Set<UUID> owners() {
    return tasket.owners();
  }
}
