package org.tasket.intranet.acceptance.benchmark;

import java.time.Duration;
import java.util.Map;

/**
 * What came of a crowd's chances: how long it took, how often each answer, and the processor time
 * where somebody took that.
 */
record Outcome(double seconds, Map<String, Integer> answers, Duration processors) {

  Outcome(double seconds, Map<String, Integer> answers) {
    this(seconds, answers, Duration.ZERO);
  }

  Outcome with(Duration used) {
    return new Outcome(seconds, answers, used);
  }

  double perSecond() {
    return count() / seconds;
  }

  /** Milliseconds of processor time for each. */
  double processorMillis() {
    return processors.toNanos() / 1e6 / count();
  }

  private int count() {
    return answers.values().stream().mapToInt(Integer::intValue).sum();
  }
}
