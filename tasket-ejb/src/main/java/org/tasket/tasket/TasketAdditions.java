package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.platform.Forbidden;
import org.tasket.platform.NotFound;
import org.tasket.platform.RuleBroken;

/**
 * What features above keep beside a tasket's terms, such as its files: others read it with them, so
 * that a change of it is an edit, and a moderated board's managers see it first.
 */
@ApplicationScoped
@Transactional
public class TasketAdditions {

  @Inject TasketFinder finder;
  @Inject Editing editing;
  @Inject Clock clock;

  /** Whether the acting person, who sees it, could change it now. */
  public boolean mayChange(Actor actor, UUID id) {
    return TasketPolicy.open(finder.standing(actor, id), clock.instant())
        .contains(TasketAction.EDIT);
  }

  /**
   * Tells of a change before it is made.
   *
   * @param field what changes, as {@code files}
   * @throws NotFound where the acting person sees no such tasket
   * @throws Forbidden where it is not theirs to edit
   * @throws RuleBroken where it is not to be edited now
   */
  public void change(Actor actor, UUID id, String field) {
    editing.beside(actor, id, field);
  }
}
