package org.tasket.platform;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * What time does to some kind of object, one object after the other. {@link Clockwork} calls it: on
 * one server at a time, but after a crash perhaps again. So every effect looks, with a lock in hand
 * or by one conditional statement, whether it is still to be done.
 */
public interface Job {

  /** Its name in the table of jobs, in the log and in health, such as {@code claim.lapse}. */
  String name();

  /** How long it is left alone after it did all there was: where to look is dear. */
  default Duration rest() {
    return Duration.ZERO;
  }

  /**
   * What is due, in the order of the ids, looked at without a lock.
   *
   * @param after only what comes after this one
   * @param most how many to look at
   */
  Due due(UUID after, int most);

  /**
   * These are next, one after the other: for jobs that are quicker with many at once. Where it
   * fails, each is still done by itself.
   */
  default void prepare(List<UUID> ids) {}

  /** Whether those that follow are prepared before the work on these ends, so that it goes on. */
  default boolean looksAhead() {
    return false;
  }

  /**
   * Does it to one object, in a transaction of its own.
   *
   * @return false where it was not due any more
   */
  boolean doTo(UUID id);

  /** A round is over: what was borrowed for it is given back. */
  default void over() {}
}
