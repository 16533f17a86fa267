package org.tasket.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tasket.board.Rulebook;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.RuleBroken;
import org.tasket.tasket.ClaimedTasket;
import org.tasket.tasket.Seats;

/**
 * How a claim begins. Where the seat is the helper's at once, the seat is taken by one statement
 * that needs no lock; whoever asks for one, or stands in line for it, queues up first, so that no
 * seat becomes free, and no tasket ends, behind the back of a claim that is not there yet.
 */
@ApplicationScoped
class Beginnings {

  @Inject EntityManager db;
  @Inject Seats seats;
  @Inject ClaimLimit limit;
  @Inject Holds holds;

  /** Refuses whoever may not have a seat here whatever is free. */
  void mustBeOpen(ClaimedTasket tasket, UUID session, UUID helper) {
    mustBeAtWork(tasket);
    mustNotHold(session, helper);
    limit
        .reached(tasket.board(), helper)
        .ifPresent(
            most -> {
              throw new RuleBroken("claim.limit", most);
            });
  }

  /** The same of somebody whom the owner adds, who does not hear how many claims they have. */
  void mustBeOpenTo(ClaimedTasket tasket, UUID session, UUID helper) {
    mustBeAtWork(tasket);
    if (holds(session, helper)) {
      throw new RuleBroken("claim.helper.already");
    }
    if (limit.reached(tasket.board(), helper).isPresent()) {
      throw new RuleBroken("claim.helper.busy");
    }
  }

  private static void mustBeAtWork(ClaimedTasket tasket) {
    if (!tasket.board().atWork()) {
      throw new RuleBroken("tasket.closed");
    }
  }

  /** One live claim per helper and session; the database says so too. */
  void mustNotHold(UUID session, UUID helper) {
    if (holds(session, helper)) {
      throw new RuleBroken("claim.already");
    }
  }

  private boolean holds(UUID session, UUID helper) {
    return !db.createNamedQuery(Claim.LIVE_IN_SESSION)
        .setParameter("session", session)
        .setParameter("helper", helper)
        .getResultList()
        .isEmpty();
  }

  /**
   * A claim of somebody who wants a seat.
   *
   * @return not yet written; see {@link #write}
   */
  Claim begin(ClaimedTasket tasket, UUID session, UUID helper, ClaimSeat wish, Instant now) {
    List<String> requirements = tasket.requirements();
    if (!requirements.isEmpty() && !wish.affirmed()) {
      throw new InvalidInput("affirmed", "affirm");
    }
    Rulebook rules = tasket.board().rulebook();
    ClaimState first = taken(tasket, session, FirstState.of(rules), wish.orWait());
    Claim claim = Claim.begun(tasket.id(), session, helper, first, rules, now);
    holds.fit(claim, rules, now);
    claim.affirm(requirements, now);
    return claim;
  }

  /** A claim into which the owner puts somebody: a seat now or none. */
  Claim add(ClaimedTasket tasket, UUID session, UUID helper, UUID owner, Instant now) {
    Rulebook rules = tasket.board().rulebook();
    ClaimState first = taken(tasket, session, FirstState.afterAcceptance(rules), false);
    Claim claim = Claim.begun(tasket.id(), session, helper, first, rules, now);
    holds.fit(claim, rules, now);
    claim.addedBy(owner);
    if (!tasket.requirements().isEmpty()) {
      claim.affirmLater();
    }
    return claim;
  }

  private ClaimState taken(ClaimedTasket tasket, UUID session, ClaimState first, boolean wait) {
    if (first != ClaimState.APPLIED && seats.take(session)) {
      return first;
    }
    if (first != ClaimState.APPLIED && !wait) {
      seats.mustTakeClaims(session);
      throw new RuleBroken("tasket.full");
    }
    seats.queueUp(tasket.id());
    seats.mustTakeClaims(session);
    if (first == ClaimState.APPLIED ? seats.free(session) > 0 : seats.take(session)) {
      return first;
    }
    if (!wait) {
      throw new RuleBroken("tasket.full");
    }
    return ClaimState.WAITING;
  }

  void write(ClaimedTasket tasket, Claim claim) {
    seats.helps(tasket, claim.helper());
    db.persist(claim);
  }
}
