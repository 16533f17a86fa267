package org.tasket.tasket;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.platform.Checks;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.RuleBroken;

/**
 * The sessions of one tasket, taken together: how many seats they have, until when they take
 * claims, and what may still be changed in them. A session of which a seat is held does not move;
 * no session gets fewer seats than are held.
 */
final class Schedule {

  private final Tasket tasket;
  private final List<Session> sessions;

  /** Over the tasket's own list: what is added here is added there. */
  Schedule(Tasket tasket, List<Session> sessions) {
    this.tasket = tasket;
    this.sessions = sessions;
  }

  void add(List<SessionPlan> plans) {
    plans.forEach(plan -> sessions.add(Session.of(tasket, plan)));
  }

  void takeClaimsUntil(Instant end) {
    sessions.forEach(session -> session.takeClaimsUntil(end));
  }

  void takeNoClaims() {
    sessions.forEach(Session::takeNoClaims);
  }

  /**
   * Gives the one session at any time another number of seats.
   *
   * @return whether that changed anything
   */
  boolean resize(int seats) {
    return resize(sessions.get(0), seats);
  }

  private static boolean resize(Session session, int seats) {
    if (seats == session.seats()) {
      return false;
    }
    if (seats < session.held()) {
      throw new RuleBroken("tasket.seats.held", session.held());
    }
    session.resize(seats);
    return true;
  }

  /**
   * Adds the new ones and changes those that are named; the others stay as they are.
   *
   * @return whether that changed anything
   * @throws InvalidInput where a new time or number is out of range
   */
  boolean change(List<SessionPlan> plans, Instant now) {
    check(plans, now);
    boolean changed = false;
    for (SessionPlan plan : plans) {
      if (plan.id().isEmpty()) {
        sessions.add(Session.of(tasket, plan));
        changed = true;
      } else {
        changed |= change(session(plan.id().get()), plan);
      }
    }
    return changed;
  }

  private void check(List<SessionPlan> plans, Instant now) {
    Checks checks = new Checks();
    long added = plans.stream().filter(plan -> plan.id().isEmpty()).count();
    boolean fit = added == 0 || sessions.size() + added <= SessionPlan.SESSIONS_MOST;
    checks.that(fit, "sessions", "many", SessionPlan.SESSIONS_MOST).orThrow();
    for (SessionPlan plan : plans) {
      plan.checkSeats(checks);
      if (plan.id().isEmpty() || !session(plan.id().get()).isAt(plan)) {
        plan.checkTimes(checks, now);
      }
    }
    checks.orThrow();
  }

  private static boolean change(Session session, SessionPlan plan) {
    boolean moved = !session.isAt(plan);
    if (moved && session.held() > 0) {
      throw new RuleBroken("tasket.session.held");
    }
    if (moved) {
      session.move(plan);
    }
    return resize(session, plan.seats()) || moved;
  }

  private Session session(UUID id) {
    return sessions.stream()
        .filter(session -> session.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new InvalidInput("sessions.id", "unknown", id.toString()));
  }

  /** The last of the sessions with a time. */
  Optional<SessionPlan> last() {
    return sessions.stream()
        .map(Session::plan)
        .filter(plan -> plan.start().isPresent())
        .max(Comparator.comparing(plan -> plan.start().orElseThrow()));
  }

  boolean helpersUnderWay() {
    return sessions.stream().anyMatch(session -> session.underWay() > 0);
  }

  boolean atAnyTime() {
    return sessions.get(0).atAnyTime();
  }

  boolean hasFreeSeat(Instant now) {
    return sessions.stream().anyMatch(session -> session.hasFreeSeat(now));
  }

  boolean takesClaims(Instant now) {
    return sessions.stream().anyMatch(session -> session.claimable(now));
  }

  /** When the last of them takes no more claims; empty where none takes any. */
  Optional<Instant> claimsUntil() {
    return sessions.stream()
        .map(Session::claimableUntil)
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }

  /** New sessions like those to come; one at any time where there is none. */
  List<SessionPlan> toCome(Instant now) {
    List<SessionPlan> plans =
        sessions.stream()
            .map(Session::plan)
            .filter(plan -> plan.start().filter(start -> start.isAfter(now)).isPresent())
            .toList();
    return plans.isEmpty() ? List.of(SessionPlan.anyTime(sessions.get(0).seats())) : plans;
  }

  /** Whether there is anything left to come to. */
  boolean isToCome(Instant now) {
    return sessions.stream().anyMatch(session -> session.isToCome(now));
  }

  /** Whether every seat of all of them is. */
  boolean isConfirmed() {
    return sessions.stream().allMatch(Session::fullyConfirmed);
  }

  boolean anyConfirmed() {
    return sessions.stream().anyMatch(Session::anyConfirmed);
  }
}
