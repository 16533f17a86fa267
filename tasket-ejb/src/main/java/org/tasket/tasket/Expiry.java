package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tasket.platform.ConflictsTold;
import org.tasket.platform.Due;
import org.tasket.platform.Job;

/** Ends taskets whose time has passed and that no claim keeps. */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class Expiry implements Job {

  @Inject TasketsInTime taskets;
  @Inject Event<TasketEvent> events;
  @Inject @Any Instance<FurtherRules> above;
  @Inject Clock clock;

  @Override
  public String name() {
    return "tasket.expire";
  }

  /** Where a seat is held and not yet confirmed there is no need to look closer. */
  @Override
  public Due due(UUID after, int most) {
    String over =
        "t.terms.openUntil <= :moment and not exists"
            + " (select s.id from Session s where s.tasket = t and s.held > s.confirmed)";
    return Due.of(
        taskets
            .underWay(UUID.class, "t.id", over, clock.instant(), after)
            .setMaxResults(most)
            .getResultList(),
        most);
  }

  @Override
  public boolean doTo(UUID id) {
    Instant now = clock.instant();
    Tasket tasket = taskets.locked(id);
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
}
