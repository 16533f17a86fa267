package org.tasket.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.tasket.platform.ConflictsTold;

/** Writes figures, each in a transaction of its own. */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class VainDays {

  @Inject EntityManager db;

  /**
   * Adds to the figure of a day and a board.
   *
   * @throws org.tasket.platform.RuleBroken where another server has just made the row; the next
   *     time it is there
   */
  void add(VainPlace place, int more) {
    int there =
        db.createQuery(
                "update VainDay d set d.searches = d.searches + :more"
                    + " where d.day = :day and d.board = :board")
            .setParameter("more", more)
            .setParameter("day", place.day().toEpochDay())
            .setParameter("board", VainDay.board(place.board()))
            .executeUpdate();
    if (there == 0) {
      db.persist(VainDay.of(place, more));
    }
  }
}
