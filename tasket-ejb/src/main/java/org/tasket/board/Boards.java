package org.tasket.board;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.person.Circle;
import org.tasket.platform.Boundary;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.NotFound;

/** Boards to read; the features above ask {@link RulesOfBoards}. */
@Boundary
public class Boards {

  @Inject BoardFinder finder;
  @Inject RulesOfBoards rules;

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
   * The rules of the board that an input names.
   *
   * @throws InvalidInput where there is none that the caller may see
   */
  public BoardRules rules(Actor actor, String slug) {
    return rules.of(actor, slug);
  }

  /** The rules of boards, in one go for all of them. */
  public Map<UUID, BoardRules> rules(Actor actor, Collection<UUID> boards) {
    return rules.of(actor, boards);
  }
}
