package org.tasket.tasket;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.tasket.board.BoardAction;
import org.tasket.board.BoardRules;
import org.tasket.board.Boards;
import org.tasket.person.Actor;
import org.tasket.platform.Boundary;
import org.tasket.platform.Checks;
import org.tasket.platform.Forbidden;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.Reason;
import org.tasket.platform.RuleBroken;
import org.tasket.platform.Stale;

/**
 * One tasket's life, from the draft to its end. Every call answers with the tasket as the caller
 * sees it afterwards. What the caller may not see is {@code NotFound}; what the caller sees but may
 * not do, {@code Forbidden}; what the life cycle refuses, {@code RuleBroken}.
 */
@Boundary
public class Taskets {

  @Inject EntityManager db;
  @Inject Boards boards;
  @Inject TasketFinder finder;
  @Inject Parties parties;
  @Inject TasketViews views;
  @Inject Event<TasketEvent> events;
  @Inject Clock clock;

  public TasketView get(Actor actor, UUID id) {
    return views.of(actor, finder.visible(actor, id));
  }

  /** Makes a draft on a board, with its sessions; {@link Terms} says what is allowed. */
  public TasketView post(Actor actor, String board, Wishes wishes) {
    Instant now = clock.instant();
    check(wishes, now);
    BoardRules rules = boards.rules(actor, board);
    if (!rules.atWork()) {
      throw new RuleBroken("board.closed");
    }
    if (!rules.actions().contains(BoardAction.POST)) {
      throw new Forbidden("board.post");
    }
    Tasket tasket =
        Tasket.draft(rules.id(), actor.person(), Terms.of(wishes), SessionPlan.of(wishes), now);
    parties.owns(tasket.id(), actor.person());
    db.persist(tasket);
    events.fire(new TasketEvent.Posted(tasket.id(), rules.id(), Optional.of(actor), now));
    db.flush();
    return views.of(actor, tasket);
  }

  /** Opens a draft to the board's audience. */
  public TasketView publish(Actor actor, UUID id) {
    return change(
        actor,
        id,
        TasketAction.PUBLISH,
        (tasket, now) -> {
          tasket.publish(now);
          events.fire(
              new TasketEvent.Published(tasket.id(), tasket.board(), Optional.of(actor), now));
        });
  }

  /**
   * Replaces the terms, and the seats where there is one session at any time.
   *
   * @param version the version the caller has seen
   * @throws Stale where somebody changed it since
   */
  public TasketView edit(Actor actor, UUID id, long version, Wishes wishes) {
    return change(
        actor,
        id,
        TasketAction.EDIT,
        (tasket, now) -> {
          if (tasket.version() != version) {
            throw new Stale("stale");
          }
          edit(tasket, wishes, now)
              .ifPresent(
                  fields ->
                      events.fire(
                          new TasketEvent.Edited(
                              tasket.id(), tasket.board(), Optional.of(actor), now, fields)));
        });
  }

  private Optional<List<String>> edit(Tasket tasket, Wishes wishes, Instant now) {
    Checks checks = new Checks();
    Terms.check(checks, wishes, now);
    checks
        .that(wishes.sessions().isEmpty(), "sessions", "either")
        .that(wishes.seats() == null || tasket.atAnyTime(), "seats", "either");
    if (tasket.atAnyTime()) {
      checks.number("seats", wishes.seats(), SessionPlan.SEATS_LEAST, SessionPlan.SEATS_MOST);
    }
    checks.orThrow();
    List<String> changed = new ArrayList<>(tasket.edit(Terms.of(wishes)));
    if (tasket.atAnyTime() && tasket.resize(wishes.seats())) {
      changed.add("seats");
    }
    db.lock(tasket, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    return changed.isEmpty() ? Optional.empty() : Optional.of(changed);
  }

  /** Takes no more claims for now; helpers with a seat go on. */
  public TasketView pause(Actor actor, UUID id) {
    return change(
        actor,
        id,
        TasketAction.PAUSE,
        (tasket, now) -> {
          tasket.pause();
          events.fire(new TasketEvent.Paused(tasket.id(), tasket.board(), Optional.of(actor), now));
        });
  }

  /** Takes claims again. */
  public TasketView resume(Actor actor, UUID id) {
    return change(
        actor,
        id,
        TasketAction.RESUME,
        (tasket, now) -> {
          tasket.resume(now);
          events.fire(
              new TasketEvent.Resumed(tasket.id(), tasket.board(), Optional.of(actor), now));
        });
  }

  /** Ends it as done; refused while a helper is at it or waits for an answer. */
  public TasketView complete(Actor actor, UUID id) {
    return change(
        actor,
        id,
        TasketAction.COMPLETE,
        (tasket, now) -> {
          tasket.complete(now);
          events.fire(
              new TasketEvent.Completed(tasket.id(), tasket.board(), Optional.of(actor), now));
        });
  }

  /**
   * Ends it undone. Deliveries can still be confirmed; other live claims end with it.
   *
   * @param reason needed unless it is a draft
   */
  public TasketView cancel(Actor actor, UUID id, Optional<Reason> reason) {
    return change(
        actor,
        id,
        TasketAction.CANCEL,
        (tasket, now) -> {
          if (reason.isEmpty() && tasket.state() != TasketState.DRAFT) {
            throw new InvalidInput("reason", "missing");
          }
          tasket.cancel(reason, now);
          events.fire(
              new TasketEvent.Cancelled(tasket.id(), tasket.board(), Optional.of(actor), now));
        });
  }

  private TasketView change(
      Actor actor, UUID id, TasketAction action, BiConsumer<Tasket, Instant> verb) {
    Tasket tasket = finder.lockedForChange(actor, id);
    BoardRules rules = finder.rules(actor, tasket);
    if (!TasketPolicy.may(action, actor, tasket, rules)) {
      throw new Forbidden("tasket." + action.label());
    }
    verb.accept(tasket, clock.instant());
    db.flush();
    return views.of(actor, tasket);
  }

  private static void check(Wishes wishes, Instant now) {
    Checks checks = new Checks();
    Terms.check(checks, wishes, now);
    SessionPlan.check(checks, wishes, now);
    checks.orThrow();
  }
}
