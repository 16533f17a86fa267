package org.tasket.tasket;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.platform.Boundary;
import org.tasket.platform.Checks;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.Reason;

/**
 * What brings a tasket back: to its owner for another look, to the board after its time. Refusals
 * are those of {@link Taskets}.
 */
@Boundary
public class TasketReturns {

  @Inject TasketChanges changes;
  @Inject Publishing publishing;

  /**
   * Makes a submitted one a draft again.
   *
   * @param why needed from a manager; an owner takes the own one back without
   */
  public TasketView giveBack(Actor actor, UUID id, Optional<Reason> why) {
    return changes.make(
        actor,
        id,
        TasketAction.RETURN,
        change -> {
          if (why.isEmpty() && !change.standing().owns()) {
            throw new InvalidInput("reason", "missing");
          }
          change.tasket().giveBack(why);
          changes.tell(change.told(TasketEvent.Returned::new));
        });
  }

  /**
   * Begins an expired one again, as publishing does.
   *
   * @param until in the future and at most 180 days ahead, or fewer where the board says so
   */
  public TasketView renew(Actor actor, UUID id, Instant until) {
    return changes.make(
        actor,
        id,
        TasketAction.RENEW,
        change -> {
          Checks checks = new Checks().present("openUntil", until);
          Terms.ahead(checks, "openUntil", until, change.now(), Terms.OPEN_MOST);
          checks.orThrow();
          boolean moderated = change.standing().isModerated();
          change.tasket().renew(until, moderated, change.now());
          publishing.checkRenewal(change);
          changes.tell(change.told(TasketEvent.Renewed::new));
          changes.tell(
              moderated
                  ? change.told(TasketEvent.Submitted::new)
                  : change.told(TasketEvent.Published::new));
        });
  }
}
