package org.tasket.board;

import java.util.Set;
import java.util.UUID;

/** A board as a reader sees it, with the actions open to that reader. */
public record BoardView(
    UUID id,
    long version,
    String slug,
    Translated title,
    BoardKind kind,
    Rulebook rulebook,
    Set<BoardAction> actions) {

  static BoardView of(Board board, Set<BoardAction> actions) {
    return new BoardView(
        board.id(),
        board.version(),
        board.slug(),
        board.title(),
        board.kind(),
        board.rulebook(),
        actions);
  }

  public boolean allows(BoardAction action) {
    return actions.contains(action);
  }
}
