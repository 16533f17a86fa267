package org.tasket.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tasket.claim.ClaimDesk.Case;
import org.tasket.platform.ConflictsTold;
import org.tasket.platform.Due;
import org.tasket.platform.Job;
import org.tasket.tasket.Seats;

/** Ends claims that still stand in line when their session begins: nobody moves up any more. */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class EndingLines implements Job {

  @Inject EntityManager db;
  @Inject Seats seats;
  @Inject ClaimDesk desk;
  @Inject Clock clock;

  @Override
  public String name() {
    return "claim.line";
  }

  @Override
  public Due due(UUID after, int most) {
    return Due.of(
        db.createQuery(
                "select c.id from Claim c, Session s where s.id = c.session"
                    + " and c.state = org.tasket.claim.ClaimState.WAITING"
                    + " and s.start <= :now and c.id > :after order by c.id",
                UUID.class)
            .setParameter("now", clock.instant())
            .setParameter("after", after)
            .setMaxResults(most)
            .getResultList(),
        most);
  }

  @Override
  public boolean doTo(UUID id) {
    Optional<Case> waiting = desk.open(id).filter(at -> at.claim().state() == ClaimState.WAITING);
    Optional<Instant> begun =
        waiting.flatMap(
            at ->
                seats
                    .sitting(at.claim().session())
                    .map(Seats.Sitting::start)
                    .filter(start -> !start.isAfter(at.now())));
    begun.ifPresent(start -> end(waiting.get(), start));
    return begun.isPresent();
  }

  private void end(Case at, Instant start) {
    at.claim().miss(start, at.now());
    desk.tell(at, ClaimEvent.SessionBegan::new);
  }
}
