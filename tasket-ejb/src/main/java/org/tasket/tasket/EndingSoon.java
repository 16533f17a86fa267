package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tasket.platform.ConflictsTold;
import org.tasket.platform.Due;
import org.tasket.platform.Job;
import org.tasket.platform.Settings;
import org.tasket.platform.UtcInstant;

/**
 * Reminds owners a day before their tasket's time is over, by the clocks on the house's walls. One
 * that was opened for less than a day, or has no seat left, ends without.
 */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class EndingSoon implements Job {

  private static final String NOT_YET =
      "(t.remindedOf is null or t.remindedOf <> t.terms.openUntil)";

  @Inject TasketsInTime taskets;
  @Inject EntityManager db;
  @Inject Event<TasketReminder> reminders;
  @Inject Settings settings;
  @Inject Clock clock;

  @Override
  public String name() {
    return "tasket.ending";
  }

  @Override
  public Due due(UUID after, int most) {
    Instant now = clock.instant();
    String ending = "t.terms.openUntil <= :moment and t.terms.openUntil > :now and " + NOT_YET;
    List<Tasket> found =
        taskets
            .underWay(Tasket.class, "t", ending, now.plus(WallClock.LONGEST_DAY), after)
            .setParameter("now", now)
            .setMaxResults(most)
            .getResultList();
    Set<UUID> soon =
        found.stream()
            .filter(tasket -> !dayBefore(tasket).isAfter(now))
            .map(Tasket::id)
            .collect(Collectors.toSet());
    return Due.among(found.stream().map(Tasket::id).toList(), most, soon::contains);
  }

  @Override
  public boolean doTo(UUID id) {
    Instant now = clock.instant();
    Tasket tasket = db.find(Tasket.class, id);
    Instant until = tasket.terms().openUntil();
    int marked =
        db.createNativeQuery(
                "update tasket_tasket set reminded_of = open_until where id = ?1"
                    + " and open_until = ?2 and (reminded_of is null or reminded_of <> open_until)")
            .setParameter(1, id)
            .setParameter(2, UtcInstant.toDatabase(until))
            .executeUpdate();
    if (marked == 0 || !tasket.canUseMoreTime(dayBefore(tasket), now)) {
      return false;
    }
    reminders.fire(new TasketReminder.EndingSoon(id, tasket.board(), now));
    return true;
  }

  private Instant dayBefore(Tasket tasket) {
    return WallClock.dayBefore(tasket.terms().openUntil(), settings.zone());
  }
}
