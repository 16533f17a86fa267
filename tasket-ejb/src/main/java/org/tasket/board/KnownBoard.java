package org.tasket.board;

import java.util.Set;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.person.Circle;

/**
 * A board as it was at a moment, in nobody's name, for a feature that keeps boards at hand. What
 * somebody may see and do of it says the same policy as of a board that was read just now.
 */
public record KnownBoard(
    UUID id,
    String slug,
    Translated title,
    BoardKind kind,
    BoardState state,
    Rulebook rulebook,
    Audience audience,
    Set<UUID> managers,
    Set<String> managerGroups)
    implements Ruled {

  public KnownBoard {
    managers = Set.copyOf(managers);
    managerGroups = Set.copyOf(managerGroups);
  }

  static KnownBoard of(Board board) {
    return new KnownBoard(
        board.id(),
        board.slug(),
        board.title(),
        board.kind(),
        board.state(),
        board.rulebook(),
        board.audience(),
        board.managers(),
        board.managerGroups());
  }

  /** Its rules with respect to somebody. */
  public BoardRules rules(Actor actor, Circle circle) {
    return new BoardRules(
        id,
        slug,
        title,
        kind,
        state,
        rulebook,
        BoardPolicy.manages(actor, circle, this),
        BoardPolicy.inSight(actor, circle, this),
        BoardPolicy.open(actor, circle, this));
  }
}
