package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Completes taskets in nobody's name, whatever it was after which nothing is left to do. */
@ApplicationScoped
class DoneByItself {

  @Inject Event<TasketEvent> events;
  @Inject Clock clock;

  /** Where every seat is confirmed, and its sessions are as they stand now. */
  void completeIfDone(Tasket tasket) {
    if (tasket.isDone()) {
      complete(tasket);
    }
  }

  void complete(Tasket tasket) {
    Instant now = clock.instant();
    tasket.complete(now);
    events.fire(new TasketEvent.Completed(tasket.id(), tasket.board(), Optional.empty(), now));
  }
}
