package org.tasket.intranet.acceptance.benchmark;

import java.util.Map;

/** What came of a crowd's chances: how long it took, and how often each answer. */
record Outcome(double seconds, Map<String, Integer> answers) {

  double perSecond() {
    return answers.values().stream().mapToInt(Integer::intValue).sum() / seconds;
  }
}
