package org.tasket.howto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The order of a board's pages: those that are current stand at the places from 1 on. Two who move
 * at once may leave two pages at one place; these stand in the order of their ids until the next
 * move settles it.
 */
@ApplicationScoped
class HowtoOrder {

  @Inject EntityManager db;

  /** The place behind the last one; whoever takes it is waited for. */
  int end(UUID board) {
    db.createNativeQuery("select b.id from tasket_board b where b.id = ?1 for update")
        .setParameter(1, board)
        .getResultList();
    return current(board).size() + 1;
  }

  /** Puts a page at a place; beyond the end is the end. */
  void put(Howto howto, int place) {
    db.flush();
    List<UUID> order = new ArrayList<>(current(howto.board()));
    order.remove(howto.id());
    order.add(Math.min(place - 1, order.size()), howto.id());
    settle(order);
    db.refresh(howto);
  }

  /** Closes the gap that a page left. */
  void close(UUID board) {
    db.flush();
    settle(current(board));
  }

  private List<UUID> current(UUID board) {
    return db.createQuery(
            "select h.id from Howto h where h.board = :board and h.archivedAt is null"
                + " order by h.place, h.id",
            UUID.class)
        .setParameter("board", board)
        .getResultList();
  }

  private void settle(List<UUID> order) {
    for (int i = 0; i < order.size(); i++) {
      db.createNativeQuery("update tasket_howto set place = ?1 where id = ?2 and place <> ?3")
          .setParameter(1, i + 1)
          .setParameter(2, order.get(i))
          .setParameter(3, i + 1)
          .executeUpdate();
    }
  }
}
