package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tasket.platform.ConflictsTold;
import org.tasket.platform.Due;
import org.tasket.platform.Job;

/** Makes the sessions of recurring taskets that start within 60 days and are not there yet. */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class Extending implements Job {

  @Inject TasketsInTime taskets;
  @Inject Event<TasketEvent> events;
  @Inject Clock clock;

  @Override
  public String name() {
    return "tasket.extend";
  }

  @Override
  public Due due(UUID after, int most) {
    Instant now = clock.instant();
    String recurring = "t.series.every is not null and t.terms.openUntil > :moment";
    List<Tasket> found =
        taskets
            .underWay(Tasket.class, "t", recurring, now, after)
            .setMaxResults(most)
            .getResultList();
    Set<UUID> lacking =
        found.stream()
            .filter(tasket -> tasket.lacksSessions(now))
            .map(Tasket::id)
            .collect(Collectors.toSet());
    return Due.among(found.stream().map(Tasket::id).toList(), most, lacking::contains);
  }

  @Override
  public boolean doTo(UUID id) {
    Instant now = clock.instant();
    Tasket tasket = taskets.locked(id);
    if (!tasket.state().underWay() || !tasket.makeSessions(now)) {
      return false;
    }
    events.fire(new TasketEvent.Extended(id, tasket.board(), Optional.empty(), now));
    return true;
  }
}
