package org.tasket.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tasket.board.BoardsInSight.Condition;
import org.tasket.person.Actor;
import org.tasket.person.Circle;
import org.tasket.person.Circles;
import org.tasket.platform.Conditions;
import org.tasket.platform.NotFound;

/** Finds boards with all that belongs to them, in a number of queries that is always the same. */
@ApplicationScoped
class BoardFinder {

  private static final int MOST = 1_000;

  @Inject EntityManager db;
  @Inject Circles circles;

  Circle circle(Actor actor) {
    return circles.of(actor.person());
  }

  /** All boards, the one for everyone first; at most 1,000. */
  List<Board> all() {
    return whole(
            db.createQuery(
                "select b from Board b order by b.listedFirst desc, b.slug", Board.class))
        .setMaxResults(MOST)
        .getResultList();
  }

  /** All boards, in no order and however many. */
  List<Board> each() {
    return whole(db.createQuery("select b from Board b", Board.class)).getResultList();
  }

  /** One board, as most calls ask for, is not asked for twice in a transaction. */
  List<Board> withIds(Collection<UUID> ids) {
    if (ids.size() == 1) {
      return Stream.ofNullable(db.find(Board.class, ids.iterator().next())).toList();
    }
    return ids.isEmpty()
        ? List.of()
        : whole(db.createQuery("select b from Board b where b.id in :ids", Board.class))
            .setParameter("ids", ids)
            .getResultList();
  }

  Optional<Board> withSlug(String slug) {
    return db.createQuery("select b from Board b where b.slug = :slug", Board.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  /** The board, where the caller may see it. */
  Optional<Board> seen(Actor actor, String slug) {
    return withSlug(slug).filter(board -> BoardPolicy.maySee(actor, circle(actor), board));
  }

  /** Those in sight, and the managed, which are among them. */
  SeenBoards seen(BoardsInSight sight) {
    Condition managed = sight.managed();
    Condition inSight = sight.inSight();
    List<Object> values = new ArrayList<>(managed.values());
    values.addAll(inSight.values());
    Map<UUID, String> kinds = new HashMap<>();
    Set<UUID> managing = new HashSet<>();
    Set<UUID> atWork = new HashSet<>();
    Conditions.rows(
            db,
            "select b.id, b.kind, case when "
                + managed.sql()
                + " then 1 else 0 end, b.state from tasket_board b where "
                + inSight.sql(),
            values)
        .forEach(
            row -> {
              kinds.put((UUID) row[0], (String) row[1]);
              if (((Number) row[2]).intValue() == 1) {
                managing.add((UUID) row[0]);
              }
              if (BoardState.OPEN.name().equals(row[3])) {
                atWork.add((UUID) row[0]);
              }
            });
    return new SeenBoards(kinds, managing, atWork);
  }

  Board visible(Actor actor, String slug) {
    return seen(actor, slug).orElseThrow(() -> new NotFound("board.unknown", slug));
  }

  private static TypedQuery<Board> whole(TypedQuery<Board> query) {
    return query
        .setHint("eclipselink.batch", "b.managers")
        .setHint("eclipselink.batch", "b.managerGroups")
        .setHint("eclipselink.batch", "b.audience");
  }
}
