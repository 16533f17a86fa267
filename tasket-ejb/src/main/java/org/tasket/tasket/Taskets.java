package org.tasket.tasket;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.platform.Boundary;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.Reason;
import org.tasket.platform.Stale;

/**
 * One tasket's life, from the draft to its end. Every call answers with the tasket as the caller
 * sees it afterwards. What the caller may not see is {@code NotFound}; what the caller sees but may
 * not do, {@code Forbidden}; what the life cycle refuses, {@code RuleBroken}.
 */
@Boundary
public class Taskets {

  @Inject TasketFinder finder;
  @Inject TasketChanges changes;
  @Inject TasketViews views;
  @Inject Drafting drafting;
  @Inject Editing editing;
  @Inject Publishing publishing;

  public TasketView get(Actor actor, UUID id) {
    return views.of(actor, finder.visible(actor, id));
  }

  /** Makes a draft on a board, with its sessions; {@link Terms} says what is allowed. */
  public TasketView post(Actor actor, String board, Wishes wishes) {
    return drafting.post(actor, board, wishes);
  }

  /**
   * Replaces the terms, and changes and adds sessions. On a moderated board, what others read goes
   * to a manager again; what is under way goes on.
   *
   * @param version the version the caller has seen
   * @throws Stale where somebody changed it since
   */
  public TasketView edit(Actor actor, UUID id, long version, Wishes wishes) {
    return editing.edit(actor, id, version, wishes);
  }

  /**
   * Opens a draft to the board's audience, or submits it where the board moderates; what is
   * submitted, a manager opens.
   *
   * @throws InvalidInput where the rulebook in force wants something else in it
   */
  public TasketView publish(Actor actor, UUID id) {
    return changes.make(
        actor,
        id,
        TasketAction.PUBLISH,
        change -> {
          publishing.check(change);
          if (change.standing().isModerated()) {
            change.tasket().submit(change.now());
            changes.tell(change.told(TasketEvent.Submitted::new));
          } else {
            change.tasket().publish(change.now());
            changes.tell(change.told(TasketEvent.Published::new));
          }
        });
  }

  /** Takes no more claims for now; helpers with a seat go on. */
  public TasketView pause(Actor actor, UUID id) {
    return changes.make(
        actor,
        id,
        TasketAction.PAUSE,
        change -> {
          change.tasket().pause();
          changes.tell(change.told(TasketEvent.Paused::new));
        });
  }

  /** Takes claims again. */
  public TasketView resume(Actor actor, UUID id) {
    return changes.make(
        actor,
        id,
        TasketAction.RESUME,
        change -> {
          change.boardMustBeAtWork();
          change.tasket().resume(change.now());
          changes.tell(change.told(TasketEvent.Resumed::new));
        });
  }

  /** Ends it as done; refused while a helper is at it or waits for an answer. */
  public TasketView complete(Actor actor, UUID id) {
    return changes.make(
        actor,
        id,
        TasketAction.COMPLETE,
        change -> {
          change.tasket().complete(change.now());
          changes.tell(change.told(TasketEvent.Completed::new));
        });
  }

  /**
   * Ends it undone. Deliveries can still be confirmed; other live claims end with it.
   *
   * @param reason needed unless it is a draft
   */
  public TasketView cancel(Actor actor, UUID id, Optional<Reason> reason) {
    return changes.make(
        actor,
        id,
        TasketAction.CANCEL,
        change -> {
          if (reason.isEmpty() && change.tasket().state() != TasketState.DRAFT) {
            throw new InvalidInput("reason", "missing");
          }
          change.tasket().cancel(reason, change.now());
          changes.tell(change.told(TasketEvent.Cancelled::new));
        });
  }
}
