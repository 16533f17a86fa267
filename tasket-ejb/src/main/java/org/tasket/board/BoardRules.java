package org.tasket.board;

import java.util.Set;
import java.util.UUID;

/**
 * What the features above need to know of a board, with respect to one acting person.
 *
 * @param managed true where the acting person manages the board
 * @param inSight true where the board's taskets are for the acting person's eyes
 * @param actions what the acting person may do on the board now
 */
public record BoardRules(
    UUID id,
    String slug,
    Translated title,
    BoardKind kind,
    BoardState state,
    Rulebook rulebook,
    boolean managed,
    boolean inSight,
    Set<BoardAction> actions) {

  /** Whether claims and taskets can be made and published on it. */
  public boolean atWork() {
    return state == BoardState.OPEN;
  }
}
