package org.tasket.finder;

import org.tasket.board.SeenBoards;
import org.tasket.person.Actor;
import org.tasket.tasket.Sight;

/**
 * What one call knows of whoever calls, read once.
 *
 * @param upToDate whether what is at hand is that of this moment
 * @param boards whose taskets are for the person's eyes
 * @param sight which taskets the person may see
 */
record Look(Actor actor, boolean upToDate, SeenBoards boards, Sight sight) {}
