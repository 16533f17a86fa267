package org.tasket.tasket;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.platform.Boundary;
import org.tasket.platform.Checks;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.RuleBroken;

/** Giving a tasket to another owner. Refusals are those of {@link Taskets}. */
@Boundary
public class TasketOwners {

  private static final int LOGIN_MOST = 255;

  @Inject TasketChanges changes;
  @Inject OwnersSide side;

  /**
   * Makes somebody the owner, and whoever it was so far nobody in particular.
   *
   * @param person a login or an id
   * @throws InvalidInput where that is nobody, or the owner already
   * @throws RuleBroken where the person cannot see the board, or has a live claim on the tasket
   */
  public TasketView handOver(Actor actor, UUID id, String person) {
    new Checks().text("person", person, 1, LOGIN_MOST).orThrow();
    UUID next = side.people("person", List.of(person)).get(0);
    return changes.make(
        actor,
        id,
        TasketAction.HAND_OVER,
        change -> {
          UUID before = change.tasket().owner();
          side.handOver(actor, change.tasket(), next, change.now());
          changes.tell(
              new TasketEvent.HandedOver(
                  id, change.tasket().board(), Optional.of(actor), change.now(), before, next));
        });
  }
}
