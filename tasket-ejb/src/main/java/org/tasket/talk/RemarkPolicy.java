package org.tasket.talk;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who may do what with a question or an answer, of those who see its tasket. The one place that
 * says so. Whether an answer helped, who asked knows, and who owns the tasket.
 */
final class RemarkPolicy {

  private RemarkPolicy() {}

  /** By role alone. */
  static boolean may(RemarkAction action, Standing who) {
    return switch (action) {
      case ANSWER -> true;
      case EDIT, WITHDRAW -> who.author();
      case HIDE, SHOW -> who.manager();
      case ACCEPT, UNACCEPT -> who.asker() || who.owner();
    };
  }

  /** Who reads the text of what is hidden: whoever can show it again. */
  static boolean mayRead(Remark remark, Standing who) {
    return remark.isOpen() || (remark.isHidden() && who.manager());
  }

  /**
   * What is open to somebody now.
   *
   * @param question of an answer; the remark itself where it is a question
   */
  static Set<RemarkAction> open(Remark remark, Remark question, Standing who, boolean atWork) {
    Set<RemarkAction> open = EnumSet.noneOf(RemarkAction.class);
    for (RemarkAction action : RemarkAction.values()) {
      if (may(action, who) && allowed(action, remark, question, atWork)) {
        open.add(action);
      }
    }
    return open;
  }

  private static boolean allowed(
      RemarkAction action, Remark remark, Remark question, boolean atWork) {
    boolean answer = !remark.isQuestion();
    return switch (action) {
      case ANSWER -> remark.isQuestion() && remark.isOpen() && atWork;
      case EDIT -> remark.isOpen() && atWork;
      case WITHDRAW -> !remark.isWithdrawn();
      case HIDE -> remark.isOpen();
      case SHOW -> remark.isHidden();
      case ACCEPT ->
          answer && remark.isOpen() && question.isOpen() && !remark.isAccepted() && atWork;
      case UNACCEPT -> remark.isAccepted() && atWork;
    };
  }
}
