package org.tasket.tasket;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.tasket.board.BoardRules;
import org.tasket.person.Actor;

/** Who may see a tasket and do what with it, in which state. The one place that says so. */
final class TasketPolicy {

  private TasketPolicy() {}

  /** Drafts are their owner's; what is submitted, the managers' too; the rest, the audience's. */
  static boolean maySee(Actor actor, Tasket tasket, BoardRules board) {
    return tasket.ownedBy(actor.person())
        || switch (tasket.state()) {
          case DRAFT -> false;
          case SUBMITTED -> board.managed();
          default -> board.inSight();
        };
  }

  /** By role alone; the aggregate knows the states. */
  static boolean may(TasketAction action, Actor actor, Tasket tasket, BoardRules board) {
    boolean owner = tasket.ownedBy(actor.person());
    return switch (action) {
      case EDIT, PUBLISH, COMPLETE -> owner;
      case PAUSE, RESUME -> owner || board.managed();
      case CANCEL -> owner || (board.managed() && tasket.state() != TasketState.DRAFT);
      case CLAIM, WAIT -> !owner;
    };
  }

  /** What this feature opens to the caller now. */
  static Set<TasketAction> open(Actor actor, Tasket tasket, BoardRules board, Instant now) {
    Set<TasketAction> open = EnumSet.noneOf(TasketAction.class);
    for (TasketAction action : TasketAction.values()) {
      if (may(action, actor, tasket, board) && allowed(action, tasket, now)) {
        open.add(action);
      }
    }
    return open;
  }

  private static boolean allowed(TasketAction action, Tasket tasket, Instant now) {
    TasketState state = tasket.state();
    boolean notOver = tasket.terms().openUntil().isAfter(now);
    return switch (action) {
      case EDIT -> state.editable();
      case PUBLISH -> state == TasketState.DRAFT && notOver;
      case PAUSE -> state == TasketState.OPEN;
      case RESUME -> state == TasketState.PAUSED && notOver;
      case COMPLETE -> state.underWay();
      case CANCEL ->
          state.underWay() || state == TasketState.DRAFT || state == TasketState.SUBMITTED;
      case CLAIM -> tasket.takesClaims(now) && tasket.hasFreeSeat();
      case WAIT -> tasket.takesClaims(now) && !tasket.hasFreeSeat();
    };
  }
}
