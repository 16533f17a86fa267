package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.tasket.person.Actor;
import org.tasket.platform.Forbidden;

/**
 * How every change of a tasket goes: locked, allowed, done, written, and shown afterwards. Where
 * after it every seat is confirmed, the tasket is completed with it: it was submitted when the last
 * was, or has fewer seats now.
 */
@ApplicationScoped
class TasketChanges {

  @Inject EntityManager db;
  @Inject TasketFinder finder;
  @Inject TasketViews views;
  @Inject DoneByItself byItself;
  @Inject Event<TasketEvent> events;
  @Inject Clock clock;

  TasketView make(Actor actor, UUID id, TasketAction action, Consumer<TasketChange> verb) {
    Standing standing = finder.lockedForChange(actor, id);
    if (!TasketPolicy.may(action, standing)) {
      throw new Forbidden("tasket." + action.label());
    }
    verb.accept(new TasketChange(standing, clock.instant()));
    byItself.completeIfDone(standing.tasket());
    db.flush();
    return views.of(actor, standing.tasket());
  }

  /** Tells what happened in the transaction in which it happened. */
  void tell(TasketEvent event) {
    events.fire(event);
  }
}
