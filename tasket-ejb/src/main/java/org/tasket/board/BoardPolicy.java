package org.tasket.board;

import java.util.EnumSet;
import java.util.Set;
import org.tasket.person.Actor;
import org.tasket.person.Role;

/** Who may do what on a board. Every board's audience is everyone until boards can narrow it. */
final class BoardPolicy {

  private BoardPolicy() {}

  static boolean manages(Actor actor, Board board) {
    return board.isManagedBy(actor.person())
        || (!board.hasManagers() && actor.is(Role.COORDINATOR));
  }

  static boolean mayCreate(Actor actor) {
    return actor.is(Role.COORDINATOR);
  }

  static boolean mayNameManagers(Actor actor) {
    return actor.is(Role.COORDINATOR);
  }

  static boolean mayEdit(Actor actor, Board board) {
    return manages(actor, board) || actor.is(Role.COORDINATOR);
  }

  static Set<BoardAction> open(Actor actor, Board board) {
    Set<BoardAction> actions = EnumSet.of(BoardAction.POST);
    if (mayEdit(actor, board)) {
      actions.add(BoardAction.EDIT);
    }
    if (mayNameManagers(actor)) {
      actions.add(BoardAction.NAME_MANAGERS);
    }
    return actions;
  }
}
