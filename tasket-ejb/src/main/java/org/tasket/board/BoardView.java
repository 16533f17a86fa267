package org.tasket.board;

import java.util.Set;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.person.Circle;

/**
 * A board as a reader sees it, with the actions open to that reader.
 *
 * @param inSight true where its taskets are for the reader's eyes, and not only the board itself
 * @param managers by id; empty for a reader who may not name them
 * @param managerGroups the same for groups of the directory
 */
public record BoardView(
    UUID id,
    long version,
    String slug,
    Translated title,
    BoardKind kind,
    BoardState state,
    Audience audience,
    Rulebook rulebook,
    boolean inSight,
    Set<UUID> managers,
    Set<String> managerGroups,
    Set<BoardAction> actions) {

  static BoardView of(Actor actor, Circle circle, Board board) {
    Set<BoardAction> actions = BoardPolicy.open(actor, circle, board);
    boolean keeps = actions.contains(BoardAction.NAME_MANAGERS);
    return new BoardView(
        board.id(),
        board.version(),
        board.slug(),
        board.title(),
        board.kind(),
        board.state(),
        board.audience(),
        board.rulebook(),
        BoardPolicy.inSight(actor, circle, board),
        keeps ? board.managers() : Set.of(),
        keeps ? board.managerGroups() : Set.of(),
        actions);
  }

  public boolean allows(BoardAction action) {
    return actions.contains(action);
  }
}
