package org.tasket.board;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tasket.person.Actor;
import org.tasket.person.Circle;
import org.tasket.platform.Boundary;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.NotFound;

/** Boards to read, and their rules for the features above. */
@Boundary
public class Boards {

  @Inject BoardFinder finder;

  /** The boards the caller may see, the one for everyone first. */
  public List<BoardView> list(Actor actor) {
    Circle circle = finder.circle(actor);
    return finder.all().stream()
        .filter(board -> BoardPolicy.maySee(actor, circle, board))
        .map(board -> BoardView.of(actor, circle, board))
        .toList();
  }

  /**
   * One board.
   *
   * @throws NotFound where there is none that the caller may see
   */
  public BoardView get(Actor actor, String slug) {
    return BoardView.of(actor, finder.circle(actor), finder.visible(actor, slug));
  }

  /**
   * For the features above: the rules of the board that an input names.
   *
   * @throws InvalidInput where there is none that the caller may see
   */
  public BoardRules rules(Actor actor, String slug) {
    return finder
        .seen(actor, slug)
        .map(board -> rules(actor, finder.circle(actor), board))
        .orElseThrow(() -> new InvalidInput("board", "unknown", slug));
  }

  /** For the features above: the rules of boards, in one go for all of them. */
  public Map<UUID, BoardRules> rules(Actor actor, Collection<UUID> boards) {
    Circle circle = finder.circle(actor);
    return finder.withIds(boards).stream()
        .map(board -> rules(actor, circle, board))
        .collect(Collectors.toMap(BoardRules::id, Function.identity()));
  }

  /** For the features above: which boards' taskets are for the caller's eyes, and the managed. */
  public BoardsInSight inSight(Actor actor) {
    return BoardsInSight.of(actor, finder.circle(actor));
  }

  private static BoardRules rules(Actor actor, Circle circle, Board board) {
    return new BoardRules(
        board.id(),
        board.slug(),
        board.title(),
        board.kind(),
        board.state(),
        board.rulebook(),
        BoardPolicy.manages(actor, circle, board),
        BoardPolicy.inSight(actor, circle, board),
        BoardPolicy.open(actor, circle, board));
  }
}
