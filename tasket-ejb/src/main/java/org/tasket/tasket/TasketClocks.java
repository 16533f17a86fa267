package org.tasket.tasket;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.tasket.platform.Boundary;

/**
 * What happens to taskets by itself, for a clock to call. Each call does at most {@link #BATCH} of
 * them in one transaction and says where to go on; whoever calls twice, or on two servers at once,
 * does nothing twice.
 */
@Boundary
public class TasketClocks {

  static final int BATCH = 100;

  /** The batch that follows nothing. */
  private static final UUID FIRST = new UUID(0, 0);

  @Inject EntityManager db;
  @Inject TasketFinder finder;
  @Inject Event<TasketEvent> events;
  @Inject @Any Instance<FurtherRules> above;
  @Inject Clock clock;

  /**
   * What a call did.
   *
   * @param done how many taskets it changed
   * @param next where the next call goes on; empty when this was the last
   */
  public record Batch(int done, Optional<UUID> next) {}

  /** Ends those whose time has passed and that no claim keeps. */
  public Batch expire(Optional<UUID> after) {
    Instant now = clock.instant();
    return batch(underWay("t.terms.openUntil <= :now", now, after), id -> expire(id, now));
  }

  private boolean expire(UUID id, Instant now) {
    Tasket tasket = locked(id);
    if (!tasket.state().underWay() || !tasket.isOver(now) || isKept(id)) {
      return false;
    }
    tasket.runOut(now);
    events.fire(
        tasket.state() == TasketState.EXPIRED
            ? new TasketEvent.Expired(id, tasket.board(), Optional.empty(), now)
            : new TasketEvent.Completed(id, tasket.board(), Optional.empty(), now));
    return true;
  }

  private boolean isKept(UUID id) {
    return above.stream().anyMatch(rules -> rules.keeps(id));
  }

  /** Makes the sessions of recurring ones that start within 60 days and are not there yet. */
  public Batch extend(Optional<UUID> after) {
    Instant now = clock.instant();
    String recurring = "t.series.every is not null and t.terms.openUntil > :now";
    return batch(underWay(recurring, now, after), id -> extend(id, now));
  }

  private boolean extend(UUID id, Instant now) {
    Tasket tasket = locked(id);
    if (!tasket.state().underWay() || !tasket.makeSessions(now)) {
      return false;
    }
    events.fire(new TasketEvent.Extended(id, tasket.board(), Optional.empty(), now));
    return true;
  }

  private List<UUID> underWay(String which, Instant now, Optional<UUID> after) {
    return db.createQuery(
            "select t.id from Tasket t where t.state in :states and t.id > :after and "
                + which
                + " order by t.id",
            UUID.class)
        .setParameter("states", TasketState.UNDER_WAY)
        .setParameter("after", after.orElse(FIRST))
        .setParameter("now", now)
        .setMaxResults(BATCH)
        .getResultList();
  }

  private Tasket locked(UUID id) {
    finder.lockSessions(id);
    return db.find(Tasket.class, id);
  }

  private static Batch batch(List<UUID> ids, Predicate<UUID> deed) {
    int done = (int) ids.stream().filter(deed).count();
    return new Batch(done, ids.size() < BATCH ? Optional.empty() : Optional.of(ids.get(BATCH - 1)));
  }
}
