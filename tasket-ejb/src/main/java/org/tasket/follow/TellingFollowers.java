package org.tasket.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.person.People;
import org.tasket.person.WayIn;
import org.tasket.platform.ConflictsTold;
import org.tasket.platform.Due;
import org.tasket.platform.Job;
import org.tasket.tasket.TasketSight;

/**
 * Tells the followers of a board what opened on it: a while later, so that nobody who publishes
 * waits for it, and in pieces, so that many followers cost few queries.
 */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class TellingFollowers implements Job {

  private static final UUID BEGINNING = new UUID(0, 0);
  private static final int PIECE = 500;

  @Inject EntityManager db;
  @Inject People people;
  @Inject TasketSight sight;
  @Inject Event<OpenedOnBoard> news;
  @Inject Clock clock;

  @Override
  public String name() {
    return "follow.tell";
  }

  @Override
  public Due due(UUID after, int most) {
    return Due.of(
        db.createQuery(
                "select o.tasket from Opening o where o.toldAt is null and o.tasket > :after"
                    + " order by o.tasket",
                UUID.class)
            .setParameter("after", after)
            .setMaxResults(most)
            .getResultList(),
        most);
  }

  @Override
  public boolean doTo(UUID tasket) {
    Instant now = clock.instant();
    int first =
        db.createQuery(
                "update Opening o set o.toldAt = :now"
                    + " where o.tasket = :tasket and o.toldAt is null")
            .setParameter("now", now)
            .setParameter("tasket", tasket)
            .executeUpdate();
    if (first == 0) {
      return false;
    }
    UUID board = db.find(Opening.class, tasket).board();
    Optional<UUID> after = Optional.of(BEGINNING);
    while (after.isPresent()) {
      after = tell(board, tasket, after.get(), now);
    }
    return true;
  }

  /** Answers with where the next piece begins. */
  private Optional<UUID> tell(UUID board, UUID tasket, UUID after, Instant now) {
    List<UUID> piece =
        db.createQuery(
                "select f.person from FollowedBoard f where f.board = :board and f.person > :after"
                    + " order by f.person",
                UUID.class)
            .setParameter("board", board)
            .setParameter("after", after)
            .setMaxResults(PIECE)
            .getResultList();
    Set<UUID> told = sight.couldTake(people.again(piece, WayIn.JOB), tasket);
    if (!told.isEmpty()) {
      news.fire(new OpenedOnBoard(board, tasket, told, now));
    }
    return piece.size() < PIECE ? Optional.empty() : Optional.of(piece.get(PIECE - 1));
  }
}
