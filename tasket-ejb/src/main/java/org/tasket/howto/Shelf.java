package org.tasket.howto;

import java.util.UUID;
import org.tasket.board.BoardAction;
import org.tasket.board.BoardRules;
import org.tasket.board.BoardState;
import org.tasket.board.BoardView;
import org.tasket.board.Rulebook;
import org.tasket.board.Translated;

/**
 * A board as far as its pages are concerned, for one acting person who sees it.
 *
 * @param managed true where that person manages the board
 * @param archived true where nothing changes any more
 */
record Shelf(
    UUID board, String slug, Translated title, Rulebook rules, boolean managed, boolean archived) {

  static Shelf of(BoardView board) {
    return new Shelf(
        board.id(),
        board.slug(),
        board.title(),
        board.rulebook(),
        board.allows(BoardAction.EDIT),
        board.state() == BoardState.ARCHIVED);
  }

  static Shelf of(BoardRules board) {
    return new Shelf(
        board.id(),
        board.slug(),
        board.title(),
        board.rulebook(),
        board.managed(),
        board.state() == BoardState.ARCHIVED);
  }
}
