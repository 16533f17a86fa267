package org.tasket.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tasket.board.BoardEvent;
import org.tasket.board.BoardState;
import org.tasket.tasket.ClaimedTasket;
import org.tasket.tasket.Seats;
import org.tasket.tasket.TasketEvent;

/**
 * When seats become free, or can be taken again, without a claim that ended: whoever stands in line
 * for them moves up in the same transaction.
 */
@ApplicationScoped
class LinesMoveUp {

  @Inject EntityManager db;
  @Inject Seats seats;
  @Inject WaitingList waiting;

  /** There may be more seats. */
  void edited(@Observes TasketEvent.Edited tasket) {
    moveUp(tasket.tasket(), tasket.at());
  }

  /** Seats may have become free while nobody could move up. */
  void resumed(@Observes TasketEvent.Resumed tasket) {
    moveUp(tasket.tasket(), tasket.at());
  }

  /** The same, after a manager has looked at it again. */
  void published(@Observes TasketEvent.Published tasket) {
    moveUp(tasket.tasket(), tasket.at());
  }

  /**
   * The same on a board that was archived; tasket by tasket in one order, so that two who lock
   * several do not wait for one another.
   */
  void restored(@Observes BoardEvent.Became board) {
    if (board.state() == BoardState.OPEN) {
      for (UUID tasket : waitedForOn(board.board())) {
        seats.queueUp(tasket);
        moveUp(tasket, board.at());
      }
    }
  }

  private void moveUp(UUID waitedFor, Instant now) {
    List<UUID> sessions = sessions(waitedFor);
    if (!sessions.isEmpty()) {
      db.flush();
      ClaimedTasket tasket = seats.known(waitedFor);
      sessions.forEach(session -> waiting.moveUp(tasket, session, seats.free(session), now));
    }
  }

  private List<UUID> sessions(UUID tasket) {
    return db.createQuery(
            "select distinct c.session from Claim c where c.tasket = :tasket"
                + " and c.state = org.tasket.claim.ClaimState.WAITING",
            UUID.class)
        .setParameter("tasket", tasket)
        .getResultList();
  }

  private List<UUID> waitedForOn(UUID board) {
    return db.createQuery(
            "select distinct t.id from Claim c, Tasket t where t.id = c.tasket"
                + " and t.board = :board and c.state = org.tasket.claim.ClaimState.WAITING"
                + " order by t.id",
            UUID.class)
        .setParameter("board", board)
        .getResultList();
  }
}
