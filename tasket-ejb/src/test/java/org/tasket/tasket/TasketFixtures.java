package org.tasket.tasket;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.platform.Ids;
import org.tasket.platform.Reason;

/** Taskets in every state, for tests that need no database. */
final class TasketFixtures {

  static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
  static final UUID OWNER = Ids.next();
  static final Optional<Reason> REASON = Optional.of(Reason.required("Not needed any more", null));

  private TasketFixtures() {}

  static Tasket draft() {
    return draft(TasketWishes.proofreading(NOW));
  }

  static Tasket draft(Wishes wishes) {
    return Tasket.draft(Ids.next(), OWNER, Terms.of(wishes), SessionPlan.of(wishes), NOW);
  }

  static Tasket open() {
    return in(TasketState.OPEN);
  }

  static Tasket in(TasketState state) {
    Tasket tasket = draft();
    switch (state) {
      case DRAFT -> {}
      case SUBMITTED -> tasket.submit(NOW);
      case OPEN -> tasket.publish(NOW);
      case PAUSED -> {
        tasket.publish(NOW);
        tasket.pause();
      }
      case COMPLETED -> {
        tasket.publish(NOW);
        tasket.complete(NOW);
      }
      case CANCELLED -> {
        tasket.publish(NOW);
        tasket.cancel(Optional.empty(), NOW);
      }
      case EXPIRED -> {
        tasket.publish(NOW);
        tasket.runOut(end(tasket));
      }
    }
    return tasket;
  }

  static Instant end(Tasket tasket) {
    return tasket.terms().openUntil();
  }

  static SessionPlan session(Instant start, int seats) {
    return new SessionPlan(
        Optional.of(start),
        Optional.of(start.plus(Duration.ofHours(1))),
        Optional.of("Europe/Helsinki"),
        seats);
  }

  static Tasket withSessions(SessionPlan... plans) {
    return Tasket.draft(
        Ids.next(), OWNER, Terms.of(TasketWishes.proofreading(NOW)), List.of(plans), NOW);
  }
}
