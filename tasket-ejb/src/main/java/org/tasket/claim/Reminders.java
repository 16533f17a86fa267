package org.tasket.claim;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When somebody is reminded of an end: when half of the time is over, and one day before. Both are
 * time as it passes, as a hold is; the clocks on the walls do not matter. Managers hear of an
 * application that the owners left when it comes to them, and each time an answer's time goes by;
 * where less than three days are left to them, no more than that once.
 */
final class Reminders {

  /** For how many times as long as the owners had the managers may answer. */
  static final int OF_MANAGERS = 3;

  private static final Duration DAY = Duration.ofDays(1);

  private static final Duration OF_SUPERVISORS = Duration.ofDays(2);

  private Reminders() {}

  /** What is told to a supervisor comes with the next day's mail; a day is left to answer it. */
  static Duration ofSupervisor(Duration answer) {
    return answer.compareTo(OF_SUPERVISORS) < 0 ? OF_SUPERVISORS : answer;
  }

  static boolean leavesADay(Instant from, Instant end) {
    return !from.plus(DAY).isAfter(end);
  }

  /** The first reminder of a time that begins. */
  static Instant first(Instant from, Duration time) {
    return from.plus(time.dividedBy(2));
  }

  /** The one that comes after another, unless the last was it. */
  static Optional<Instant> after(Instant now, Instant end) {
    return Optional.of(end.minus(DAY)).filter(dayBefore -> dayBefore.isAfter(now));
  }

  /**
   * The same for an application.
   *
   * @param end of the owners' time
   * @param last the end of the managers' time
   */
  static Optional<Instant> ofApplication(Instant now, Instant end, Instant last) {
    Duration round = Duration.between(end, last).dividedBy(OF_MANAGERS);
    return after(now, end)
        .or(
            () ->
                Stream.iterate(end, at -> at.plus(round))
                    .limit(round.compareTo(DAY) < 0 ? 1 : OF_MANAGERS)
                    .filter(at -> at.isAfter(now))
                    .findFirst());
  }
}
