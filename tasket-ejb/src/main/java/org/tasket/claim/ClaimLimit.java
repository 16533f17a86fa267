package org.tasket.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.tasket.board.BoardRules;

/**
 * How many live claims a helper may have on a board at once. A count alone would let two claims of
 * one helper at the same moment both pass: so each helper has a row on each board with a limit, and
 * takes it before counting. Boards without a limit pay nothing for that.
 */
@ApplicationScoped
class ClaimLimit {

  @Inject EntityManager db;

  /** How many the board allows, where the helper has so many. */
  Optional<Integer> reached(BoardRules board, UUID helper) {
    Optional<Integer> most = board.rulebook().limits().liveClaims();
    most.ifPresent(limited -> takeTurn(board.id(), helper));
    return most.filter(limited -> !leavesRoom(board, live(board.id(), helper)));
  }

  /** Whether a helper with so many live claims on a board may have one more. */
  static boolean leavesRoom(BoardRules board, long live) {
    return board.rulebook().limits().liveClaims().filter(most -> live >= most).isEmpty();
  }

  private void takeTurn(UUID board, UUID helper) {
    db.createNativeQuery(
            "insert into tasket_claim_turn (board_id, helper_id) select b.id, ?2 from tasket_board b"
                + " where b.id = ?1 and not exists (select 1 from tasket_claim_turn t"
                + " where t.board_id = ?1 and t.helper_id = ?2)")
        .setParameter(1, board)
        .setParameter(2, helper)
        .executeUpdate();
    db.createNativeQuery(
            "select board_id from tasket_claim_turn where board_id = ?1 and helper_id = ?2"
                + " for update")
        .setParameter(1, board)
        .setParameter(2, helper)
        .getResultList();
  }

  private int live(UUID board, UUID helper) {
    return db.createQuery(
            "select count(c) from Claim c, Tasket t where t.id = c.tasket and t.board = :board"
                + " and c.helper = :helper and c.liveHelper is not null",
            Long.class)
        .setParameter("board", board)
        .setParameter("helper", helper)
        .getSingleResult()
        .intValue();
  }
}
