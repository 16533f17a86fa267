package org.tasket.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tasket.board.BoardsInSight.Condition;
import org.tasket.person.People;
import org.tasket.person.WayIn;
import org.tasket.platform.Conditions;
import org.tasket.platform.ConflictsTold;
import org.tasket.platform.Due;
import org.tasket.platform.Job;
import org.tasket.platform.Unavailable;
import org.tasket.platform.UtcInstant;
import org.tasket.tasket.TasketSight;

/**
 * Tells what opened to the followers of its board, and to whoever else looks for it: a while later,
 * so that nobody who publishes waits for it, and in pieces, so that many cost few queries. What
 * does not take helpers at the moment, because it pauses, has no free seat, or its board is not at
 * work, is told once it does.
 */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class TellingFollowers implements Job {

  private static final Logger LOG = Logger.getLogger(TellingFollowers.class.getName());
  private static final UUID BEGINNING = new UUID(0, 0);
  private static final int PIECE = 500;

  @Inject EntityManager db;
  @Inject People people;
  @Inject TasketSight sight;
  @Inject @Any Instance<Seekers> seekers;
  @Inject Event<OpenedOnBoard> news;
  @Inject Event<SoughtOpened> finds;
  @Inject Clock clock;

  private final Map<UUID, Map<UUID, UUID>> sought = new ConcurrentHashMap<>();

  @Override
  public String name() {
    return "follow.tell";
  }

  @Override
  public Due due(UUID after, int most) {
    Condition takesHelpers = sight.takesHelpers();
    List<UUID> untold =
        Conditions.on("tasket_opening o join tasket_tasket t on t.id = o.tasket_id")
            .and("o.told_at is null")
            .and("o.tasket_id > ?", after)
            .and(takesHelpers.sql(), takesHelpers.values().toArray())
            .read(db, "o.tasket_id", " order by o.tasket_id", most)
            .stream()
            .map(UUID.class::cast)
            .toList();
    return Due.of(untold, most);
  }

  /**
   * Who looks for something is asked once for all that opened; where that fails, those who follow
   * hear all the same.
   */
  @Override
  public void prepare(List<UUID> taskets) {
    sought.clear();
    taskets.forEach(tasket -> sought.put(tasket, new HashMap<>()));
    for (Seekers some : seekers) {
      try {
        some.of(taskets).forEach((tasket, looking) -> sought.get(tasket).putAll(looking));
      } catch (Unavailable away) {
        throw away;
      } catch (RuntimeException failure) {
        LOG.log(
            Level.WARNING,
            "Some of those who look for what opened could not be found, and are not told: {0}",
            failure.getClass().getName());
      }
    }
  }

  @Override
  public boolean doTo(UUID tasket) {
    Instant now = clock.instant();
    Map<UUID, UUID> looking = sought.get(tasket);
    if (looking == null || !takesHelpers(tasket) || !isFirst(tasket, now)) {
      return false;
    }
    UUID board = db.find(Opening.class, tasket).board();
    Map<UUID, UUID> untold = new HashMap<>(looking);
    untold.keySet().removeAll(tellFollowers(board, tasket, now));
    tellSeekers(board, tasket, untold, now);
    return true;
  }

  @Override
  public void over() {
    sought.clear();
  }

  private boolean takesHelpers(UUID tasket) {
    Condition takesHelpers = sight.takesHelpers();
    return !Conditions.on("tasket_tasket t")
        .and("t.id = ?", tasket)
        .and(takesHelpers.sql(), takesHelpers.values().toArray())
        .read(db, "t.id", "", 1)
        .isEmpty();
  }

  private boolean isFirst(UUID tasket, Instant now) {
    return db.createNativeQuery(
                "update tasket_opening set told_at = ?1 where tasket_id = ?2 and told_at is null")
            .setParameter(1, UtcInstant.toDatabase(now))
            .setParameter(2, tasket)
            .executeUpdate()
        > 0;
  }

  /** Answers with those who were told. */
  private Set<UUID> tellFollowers(UUID board, UUID tasket, Instant now) {
    Set<UUID> all = new HashSet<>();
    Optional<UUID> after = Optional.of(BEGINNING);
    while (after.isPresent()) {
      List<UUID> piece = followers(board, after.get());
      Set<UUID> told = couldTake(piece, tasket);
      if (!told.isEmpty()) {
        news.fire(new OpenedOnBoard(board, tasket, told, now));
      }
      all.addAll(told);
      after = piece.size() < PIECE ? Optional.empty() : Optional.of(piece.get(PIECE - 1));
    }
    return all;
  }

  private List<UUID> followers(UUID board, UUID after) {
    return db.createQuery(
            "select f.person from FollowedBoard f where f.board = :board and f.person > :after"
                + " order by f.person",
            UUID.class)
        .setParameter("board", board)
        .setParameter("after", after)
        .setMaxResults(PIECE)
        .getResultList();
  }

  private void tellSeekers(UUID board, UUID tasket, Map<UUID, UUID> searches, Instant now) {
    List<UUID> looking = List.copyOf(searches.keySet());
    for (int from = 0; from < looking.size(); from += PIECE) {
      Set<UUID> told =
          couldTake(looking.subList(from, Math.min(looking.size(), from + PIECE)), tasket);
      if (!told.isEmpty()) {
        Map<UUID, UUID> theirs = new HashMap<>(searches);
        theirs.keySet().retainAll(told);
        finds.fire(new SoughtOpened(board, tasket, theirs, now));
      }
    }
  }

  private Set<UUID> couldTake(List<UUID> some, UUID tasket) {
    return sight.couldTake(people.again(some, WayIn.JOB), tasket);
  }
}
