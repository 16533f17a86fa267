package org.tasket.board;

import java.util.EnumSet;
import java.util.Set;
import org.tasket.person.Actor;
import org.tasket.person.Circle;
import org.tasket.person.Role;

/** Who may see a board and do what with it. The one place that says so. */
final class BoardPolicy {

  private BoardPolicy() {}

  static boolean mayCreate(Actor actor) {
    return actor.is(Role.COORDINATOR);
  }

  /** Whoever is named, or in a group that is; the coordinators where nobody is. */
  static boolean manages(Actor actor, Circle circle, Ruled board) {
    return board.isManagedBy(actor.person(), circle)
        || (!board.hasManagers() && actor.is(Role.COORDINATOR));
  }

  /** Whose eyes the board's taskets are for. */
  static boolean inSight(Actor actor, Circle circle, Ruled board) {
    return manages(actor, circle, board)
        || (board.state() != BoardState.PREPARED && board.audience().includes(circle));
  }

  /** Coordinators see every board; its taskets, as any employee does. */
  static boolean maySee(Actor actor, Circle circle, Ruled board) {
    return actor.is(Role.COORDINATOR) || inSight(actor, circle, board);
  }

  static boolean may(BoardAction action, Actor actor, Circle circle, Ruled board) {
    return may(
        action,
        actor,
        manages(actor, circle, board),
        inSight(actor, circle, board),
        board.rulebook());
  }

  private static boolean may(
      BoardAction action, Actor actor, boolean manager, boolean inSight, Rulebook rules) {
    boolean coordinator = actor.is(Role.COORDINATOR);
    return switch (action) {
      case POST -> manager || (inSight && rules.posting() == Rulebook.Posting.AUDIENCE);
      case EDIT, EXPORT -> manager;
      case NAME_MANAGERS, PUBLISH -> manager || coordinator;
      case ARCHIVE, RESTORE -> coordinator;
    };
  }

  /** What is open to the caller now. */
  static Set<BoardAction> open(Actor actor, Circle circle, Ruled board) {
    return open(
        actor,
        manages(actor, circle, board),
        inSight(actor, circle, board),
        board.state(),
        board.rulebook());
  }

  /** The same where it is known whether the caller manages the board and has it in sight. */
  static Set<BoardAction> open(
      Actor actor, boolean manager, boolean inSight, BoardState state, Rulebook rules) {
    Set<BoardAction> open = EnumSet.noneOf(BoardAction.class);
    for (BoardAction action : BoardAction.values()) {
      if (may(action, actor, manager, inSight, rules) && allowed(action, state)) {
        open.add(action);
      }
    }
    return open;
  }

  private static boolean allowed(BoardAction action, BoardState state) {
    return switch (action) {
      case POST, ARCHIVE -> state == BoardState.OPEN;
      case EDIT, NAME_MANAGERS, EXPORT -> true;
      case PUBLISH -> state == BoardState.PREPARED;
      case RESTORE -> state == BoardState.ARCHIVED;
    };
  }
}
