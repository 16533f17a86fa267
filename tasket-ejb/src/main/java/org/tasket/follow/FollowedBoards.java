package org.tasket.follow;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.tasket.board.BoardRules;
import org.tasket.board.BoardView;
import org.tasket.board.Boards;
import org.tasket.person.Actor;
import org.tasket.person.Turns;
import org.tasket.platform.Boundary;
import org.tasket.platform.NotFound;

/** The boards of which a person wants to hear what opens. Nobody sees another's. */
@Boundary
public class FollowedBoards {

  @Inject EntityManager db;
  @Inject Boards boards;
  @Inject Turns turns;
  @Inject Clock clock;

  /** Those that the caller may see, by their addresses. */
  public List<BoardRules> list(Actor actor) {
    List<UUID> followed =
        db.createQuery("select f.board from FollowedBoard f where f.person = :person", UUID.class)
            .setParameter("person", actor.person())
            .getResultList();
    return boards.rules(actor, followed).values().stream()
        .filter(board -> board.inSight() || board.managed())
        .sorted(Comparator.comparing(BoardRules::slug))
        .toList();
  }

  /**
   * Follows a board; a second time changes nothing.
   *
   * @throws NotFound where there is none that the caller may see
   */
  public void follow(Actor actor, String slug) {
    BoardView board = boards.get(actor, slug);
    turns.await(actor);
    if (!isFollowed(actor, board.id())) {
      db.persist(FollowedBoard.of(actor.person(), board.id(), clock.instant()));
    }
  }

  /**
   * Follows it no longer; a second time changes nothing.
   *
   * @throws NotFound where there is none that the caller may see
   */
  public void unfollow(Actor actor, String slug) {
    db.createQuery("delete from FollowedBoard f where f.person = :person and f.board = :board")
        .setParameter("person", actor.person())
        .setParameter("board", boards.get(actor, slug).id())
        .executeUpdate();
  }

  public boolean isFollowed(Actor actor, UUID board) {
    return db.createQuery(
                "select count(f) from FollowedBoard f"
                    + " where f.person = :person and f.board = :board",
                Long.class)
            .setParameter("person", actor.person())
            .setParameter("board", board)
            .getSingleResult()
        > 0;
  }
}
