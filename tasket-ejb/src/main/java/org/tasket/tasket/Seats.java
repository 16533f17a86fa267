package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.board.BoardRules;
import org.tasket.person.Actor;
import org.tasket.platform.Forbidden;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.RuleBroken;
import org.tasket.platform.UtcInstant;

/**
 * The seats of a session, for the features above. Each move is one conditional statement on the
 * session's row, always before anything else of the same transaction is written: fifty people at
 * once on one seat queue up at that row, and one gets it.
 */
@ApplicationScoped
@Transactional
public class Seats {

  @Inject EntityManager db;
  @Inject TasketFinder finder;
  @Inject Parties parties;
  @Inject Event<TasketEvent> events;
  @Inject Clock clock;

  /** What a claim needs to know of a tasket that the acting person may see. */
  public ClaimedTasket tasket(Actor actor, UUID id) {
    Tasket tasket = finder.visible(actor, id);
    return claimed(tasket, parties.owners(List.of(id)), finder.rules(actor, tasket));
  }

  /**
   * Takes a seat for the acting person.
   *
   * @param wanted the session; may be left out where there is only one
   * @return the session in which the seat is
   */
  public UUID take(Actor actor, ClaimedTasket tasket, Optional<UUID> wanted) {
    if (tasket.isOwnedBy(actor.person())) {
      throw new Forbidden("claim.own");
    }
    if (!tasket.board().atWork()) {
      throw new RuleBroken("tasket.closed");
    }
    UUID session = chosen(tasket, wanted);
    Instant now = clock.instant();
    int taken =
        db.createNativeQuery(
                "update tasket_session set seats_held = seats_held + 1"
                    + " where id = ?1 and seats_held < seats and claimable_until > ?2")
            .setParameter(1, session)
            .setParameter(2, UtcInstant.toDatabase(now))
            .executeUpdate();
    if (taken == 0) {
      throw whyNot(session, now);
    }
    parties.helps(tasket.id(), actor.person());
    return session;
  }

  private static UUID chosen(ClaimedTasket tasket, Optional<UUID> wanted) {
    if (wanted.isEmpty() && tasket.sessions().size() > 1) {
      throw new InvalidInput("session", "missing");
    }
    UUID session = wanted.orElseGet(() -> tasket.sessions().get(0));
    if (!tasket.sessions().contains(session)) {
      throw new InvalidInput("session", "unknown", session.toString());
    }
    return session;
  }

  private RuleBroken whyNot(UUID session, Instant now) {
    Session refused = db.find(Session.class, session);
    db.refresh(refused);
    return refused.claimable(now) ? new RuleBroken("tasket.full") : new RuleBroken("tasket.closed");
  }

  /** Gives a held seat back. */
  public void free(UUID session) {
    move(session, "seats_held = seats_held - 1");
  }

  /** Makes whoever decides on claims of this tasket wait for one another. */
  public void queueUp(UUID tasket) {
    finder.lockSessions(tasket);
  }

  /** Marks a held seat as confirmed; ends the tasket by itself when that was the last one. */
  public void confirm(ClaimedTasket tasket, UUID session) {
    move(session, "seats_confirmed = seats_confirmed + 1");
    List<Session> sessions = finder.lockSessions(tasket.id());
    Tasket whole = db.find(Tasket.class, tasket.id());
    if (whole.state().underWay() && sessions.stream().allMatch(Session::fullyConfirmed)) {
      Instant now = clock.instant();
      whole.complete(now);
      events.fire(new TasketEvent.Completed(whole.id(), whole.board(), Optional.empty(), now));
    }
  }

  private void move(UUID session, String how) {
    db.createNativeQuery("update tasket_session set " + how + " where id = ?1")
        .setParameter(1, session)
        .executeUpdate();
  }

  /**
   * For lists: what claims need to know of several taskets, in a number of queries that is always
   * the same.
   */
  public List<ClaimedTasket> taskets(Actor actor, Collection<UUID> ids) {
    List<Tasket> taskets = finder.withSessions(ids);
    Map<UUID, BoardRules> boards = finder.rules(actor, taskets);
    Map<UUID, Set<UUID>> owners = parties.owners(ids);
    return taskets.stream()
        .map(tasket -> claimed(tasket, owners, boards.get(tasket.board())))
        .toList();
  }

  private static ClaimedTasket claimed(
      Tasket tasket, Map<UUID, Set<UUID>> owners, BoardRules board) {
    Set<UUID> coOwners = new HashSet<>(owners.getOrDefault(tasket.id(), Set.of()));
    coOwners.remove(tasket.owner());
    return new ClaimedTasket(
        tasket.id(),
        tasket.terms().title(),
        tasket.terms().language(),
        tasket.terms().plannedMinutes(),
        tasket.owner(),
        coOwners,
        tasket.sessions().stream().map(Session::id).toList(),
        board);
  }
}
