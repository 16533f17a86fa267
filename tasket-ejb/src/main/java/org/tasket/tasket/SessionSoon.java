package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tasket.platform.ConflictsTold;
import org.tasket.platform.Due;
import org.tasket.platform.Job;
import org.tasket.platform.UtcInstant;

/** Reminds of sessions a day before they begin, by the clocks on the walls of their place. */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class SessionSoon implements Job {

  private static final Set<TasketState> TAKING_PLACE =
      EnumSet.of(TasketState.SUBMITTED, TasketState.OPEN, TasketState.PAUSED);

  @Inject EntityManager db;
  @Inject Event<TasketReminder> reminders;
  @Inject Clock clock;

  @Override
  public String name() {
    return "tasket.session";
  }

  @Override
  public Due due(UUID after, int most) {
    Instant now = clock.instant();
    List<Session> found =
        db.createQuery(
                "select s from Session s where s.start > :now and s.start <= :soon"
                    + " and (s.remindedOf is null or s.remindedOf <> s.start)"
                    + " and s.held > s.confirmed and s.tasket.state in :states"
                    + " and s.id > :after order by s.id",
                Session.class)
            .setParameter("now", now)
            .setParameter("soon", now.plus(WallClock.LONGEST_DAY))
            .setParameter("states", TAKING_PLACE)
            .setParameter("after", after)
            .setMaxResults(most)
            .getResultList();
    Set<UUID> soon =
        found.stream()
            .filter(session -> session.beginsWithinADay(now))
            .map(Session::id)
            .collect(Collectors.toSet());
    return Due.among(found.stream().map(Session::id).toList(), most, soon::contains);
  }

  @Override
  public boolean doTo(UUID id) {
    Session session = db.find(Session.class, id);
    Instant start = session.start().orElseThrow();
    int marked =
        db.createNativeQuery(
                "update tasket_session set reminded_of = starts_at where id = ?1"
                    + " and starts_at = ?2 and (reminded_of is null or reminded_of <> starts_at)")
            .setParameter(1, id)
            .setParameter(2, UtcInstant.toDatabase(start))
            .executeUpdate();
    if (marked == 0) {
      return false;
    }
    Tasket tasket = session.tasket();
    reminders.fire(
        new TasketReminder.SessionSoon(id, tasket.id(), tasket.board(), clock.instant()));
    return true;
  }
}
