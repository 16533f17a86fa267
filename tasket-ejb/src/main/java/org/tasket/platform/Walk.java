package org.tasket.platform;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One way along all that is due to a job, piece by piece. What cannot be done is left behind with a
 * note and keeps nothing else waiting; what somebody changes at that moment is left for the next
 * time without one.
 */
final class Walk {

  private static final Logger LOG = Logger.getLogger(Walk.class.getName());
  private static final int PIECE = 100;
  private static final int MOST = 10_000;

  private final Job job;
  private final Setbacks setbacks;
  private final Clock clock;
  private final Map<UUID, Setback> troubled;
  private final Set<UUID> settled;
  private int done;
  private int struck;

  Walk(Job job, Setbacks setbacks, Clock clock) {
    this.job = job;
    this.setbacks = setbacks;
    this.clock = clock;
    this.troubled = setbacks.of(job.name());
    this.settled = new HashSet<>(troubled.keySet());
  }

  /** Goes on to the end, or as long as it may, or until that is enough for one time. */
  Round whileTrue(BooleanSupplier may) {
    Optional<UUID> next = Optional.of(Due.BEGINNING);
    Optional<Due> ahead = Optional.empty();
    while (next.isPresent() && done < MOST && may.getAsBoolean()) {
      UUID after = next.get();
      Due due = ahead.orElseGet(() -> prepared(after));
      ahead = job.looksAhead() ? due.next().map(this::prepared) : Optional.empty();
      due.ids().forEach(this::meet);
      next = due.next();
    }
    if (next.isEmpty()) {
      setbacks.forget(job.name(), settled);
    }
    return new Round(done, struck);
  }

  private Due prepared(UUID after) {
    Due due = job.due(after, PIECE);
    prepare(due.ids());
    return due;
  }

  private void prepare(List<UUID> objects) {
    Instant now = clock.instant();
    List<UUID> ready = objects.stream().filter(object -> !isResting(object, now)).toList();
    if (ready.isEmpty()) {
      return;
    }
    try {
      job.prepare(ready);
    } catch (Unavailable away) {
      throw away;
    } catch (RuntimeException failure) {
      LOG.log(Level.INFO, "{0} goes on one by one: {1}", new Object[] {job.name(), kind(failure)});
    }
  }

  private boolean isResting(UUID object, Instant now) {
    Setback before = troubled.get(object);
    return before != null && before.isResting(now);
  }

  private void meet(UUID object) {
    Setback before = troubled.get(object);
    if (before == null) {
      attempt(object);
    } else if (before.isResting(clock.instant()) || !attempt(object)) {
      settled.remove(object);
    }
  }

  /** Whether nothing is left to be done to it. */
  private boolean attempt(UUID object) {
    try {
      if (job.doTo(object)) {
        done++;
      }
      return true;
    } catch (Unavailable away) {
      throw away;
    } catch (RuntimeException failure) {
      if (!isConflict(failure)) {
        strike(object, failure);
      }
      return false;
    }
  }

  private static boolean isConflict(RuntimeException failure) {
    return failure instanceof RuleBroken refused && refused.code().equals("conflict");
  }

  /** Says what failed by its kind only: messages may quote what people wrote. */
  private void strike(UUID object, RuntimeException failure) {
    struck++;
    Setback setback = setbacks.strike(job.name(), object);
    LOG.log(
        Level.WARNING,
        "{0} could not be done to {1}: {2}. Tried {3} times, next at {4}",
        new Object[] {job.name(), object, kind(failure), setback.times(), setback.retryAt()});
  }

  private static String kind(RuntimeException failure) {
    return failure instanceof TasketException ours ? ours.code() : failure.getClass().getName();
  }
}
