package org.tasket.board;

import java.util.UUID;
import org.tasket.person.Circle;

/** What {@link BoardPolicy} asks of a board, wherever it was read. */
interface Ruled {

  boolean isManagedBy(UUID person, Circle circle);

  boolean hasManagers();

  BoardState state();

  Audience audience();

  Rulebook rulebook();
}
