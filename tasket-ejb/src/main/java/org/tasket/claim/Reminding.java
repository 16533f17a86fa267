package org.tasket.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tasket.platform.ConflictsTold;
import org.tasket.platform.Due;
import org.tasket.platform.Job;
import org.tasket.platform.UtcInstant;
import org.tasket.tasket.Seats;

/**
 * Reminds helpers of their hold, and owners and supervisors of what waits for their answer; an
 * application that no owner answered in time goes to the managers of the board, who are reminded of
 * it too; see {@link FullSessions} for while there is no seat. The next reminder is put into the
 * claim's row by one conditional statement, without a lock and without a new version: whoever is
 * changing the claim at this moment is not disturbed, and sets that time anew.
 */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class Reminding implements Job {

  @Inject DueClaims claims;
  @Inject EntityManager db;
  @Inject Seats seats;
  @Inject FullSessions fullSessions;
  @Inject Event<ClaimReminder> reminders;
  @Inject Event<ClaimEvent> events;
  @Inject Clock clock;

  @Override
  public String name() {
    return "claim.remind";
  }

  @Override
  public Due due(UUID after, int most) {
    return claims.in(ClaimState.LIVE, "remindAt", after, most);
  }

  @Override
  public boolean doTo(UUID id) {
    Instant now = clock.instant();
    Claim claim = db.find(Claim.class, id);
    Optional<Instant> due = claim.remindAt().filter(at -> !at.isAfter(now));
    if (due.isPresent() && isFull(claim) && fullSessions.putOff(id)) {
      return true;
    }
    if (due.isEmpty() || !replace(id, due.get(), claim.nextReminder(now))) {
      return false;
    }
    return !isFull(claim) && tell(claim, due.get(), now);
  }

  private boolean isFull(Claim claim) {
    return claim.state() == ClaimState.APPLIED
        && !seats.known(claim.tasket()).hasSeat(claim.session());
  }

  private boolean replace(UUID id, Instant due, Optional<Instant> next) {
    String time = next.isPresent() ? "?3" : "null";
    Query replacing =
        db.createNativeQuery(
                "update tasket_claim set remind_at = " + time + " where id = ?1 and remind_at = ?2")
            .setParameter(1, id)
            .setParameter(2, UtcInstant.toDatabase(due));
    next.ifPresent(at -> replacing.setParameter(3, UtcInstant.toDatabase(at)));
    return replacing.executeUpdate() == 1;
  }

  /** What is over already is told by what follows from it. */
  private boolean tell(Claim claim, Instant due, Instant now) {
    UUID board = seats.known(claim.tasket()).board().id();
    if (claim.goesToManagers(due, now)) {
      events.fire(
          new ClaimEvent.LeftUnanswered(claim.id(), claim.tasket(), board, Optional.empty(), now));
      return true;
    }
    Optional<ClaimReminder> reminder = claim.reminder(board, now);
    reminder.ifPresent(reminders::fire);
    return reminder.isPresent();
  }
}
