package org.tasket.tasket;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.tasket.board.BoardAction;

/** Who may see a tasket and do what with it, in which state. The one place that says so. */
final class TasketPolicy {

  private TasketPolicy() {}

  /**
   * Drafts are their owners'; what is submitted, the managers' too; the rest, the audience's. Who
   * has a live claim keeps sight of it, and is given no seat for that. {@link TasketsInSight} says
   * the same to the database.
   */
  static boolean maySee(Footing standing) {
    return standing.owns()
        || standing.helping()
        || switch (standing.tasket().seenAs()) {
          case DRAFT -> false;
          case SUBMITTED -> standing.manages();
          default -> standing.inSight();
        };
  }

  /** By role alone; the aggregate knows the states. */
  static boolean may(TasketAction action, Footing standing) {
    boolean owner = standing.owns();
    boolean manager = standing.manages() && standing.tasket().state() != TasketState.DRAFT;
    return switch (action) {
      case EDIT, RENEW, COMPLETE -> owner;
      case PUBLISH -> standing.tasket().state() == TasketState.SUBMITTED ? manager : owner;
      case RETURN, PAUSE, RESUME, CANCEL, HAND_OVER -> owner || manager;
      case COPY -> standing.board().actions().contains(BoardAction.POST);
      case CLAIM, WAIT -> !owner && standing.inSight();
    };
  }

  /** What this feature opens to the caller now. */
  static Set<TasketAction> open(Footing standing, Instant now) {
    Set<TasketAction> open = EnumSet.noneOf(TasketAction.class);
    for (TasketAction action : TasketAction.values()) {
      if (may(action, standing) && allowed(action, standing, now)) {
        open.add(action);
      }
    }
    return open;
  }

  private static boolean allowed(TasketAction action, Footing standing, Instant now) {
    Judged tasket = standing.tasket();
    TasketState state = tasket.state();
    boolean atWork = standing.board().atWork();
    boolean notOver = !tasket.isOver(now);
    return switch (action) {
      case EDIT -> state.editable();
      case PUBLISH ->
          (state == TasketState.DRAFT || state == TasketState.SUBMITTED) && notOver && atWork;
      case RETURN -> state == TasketState.SUBMITTED;
      case PAUSE -> state == TasketState.OPEN;
      case RESUME -> state == TasketState.PAUSED && notOver && atWork;
      case RENEW -> state == TasketState.EXPIRED && atWork;
      case COMPLETE -> state.underWay();
      case CANCEL ->
          state.underWay() || state == TasketState.DRAFT || state == TasketState.SUBMITTED;
      case HAND_OVER -> !state.ended();
      case COPY -> atWork;
      case CLAIM -> tasket.takesClaims(now) && tasket.hasFreeSeat(now) && atWork;
      case WAIT -> tasket.takesClaims(now) && !tasket.hasFreeSeat(now) && atWork;
    };
  }
}
