package org.tasket.web.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts failures by key and says how long a key must wait: not at all for the first few, then one
 * second, two, four and so on up to a longest wait. Failures are forgotten one by one. Holds at
 * most 10,000 keys; the one untouched for longest gives way. Its owner sees to it that one thread
 * uses it at a time.
 *
 * @param <K> what is counted
 */
final class Tally<K> {

  private static final int MOST_KEYS = 10_000;
  private static final int MOST_DOUBLINGS = 20;

  private final Pace pace;
  private final Map<K, Count> counts =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Count> eldest) {
          return size() > MOST_KEYS;
        }
      };

  /**
   * How strict to be.
   *
   * @param free failures that cost nothing
   * @param forgetOneEvery how soon one failure is forgotten
   * @param longest the longest wait
   */
  record Pace(int free, Duration forgetOneEvery, Duration longest) {}

  private record Count(int failures, Instant since, Instant open) {}

  Tally(Pace pace) {
    this.pace = pace;
  }

  Duration wait(K key, Instant now) {
    return Optional.ofNullable(counts.get(key))
        .map(count -> Duration.between(now, count.open()))
        .filter(wait -> !wait.isNegative())
        .orElse(Duration.ZERO);
  }

  /** One more failure. */
  void add(K key, Instant now) {
    int failures = failures(key, now) + 1;
    counts.put(key, new Count(failures, now, now.plus(delay(failures))));
  }

  /** The last failure was none. */
  void takeBack(K key, Instant now) {
    counts.put(key, new Count(Math.max(0, failures(key, now) - 1), now, now));
  }

  /** None of the failures counts any more. */
  void clear(K key) {
    counts.remove(key);
  }

  private int failures(K key, Instant now) {
    return Optional.ofNullable(counts.get(key))
        .map(count -> count.failures() - forgotten(Duration.between(count.since(), now)))
        .map(left -> Math.max(0, left))
        .orElse(0);
  }

  private int forgotten(Duration elapsed) {
    return (int) Math.min(Integer.MAX_VALUE, elapsed.dividedBy(pace.forgetOneEvery()));
  }

  private Duration delay(int failures) {
    if (failures <= pace.free()) {
      return Duration.ZERO;
    }
    Duration delay = Duration.ofSeconds(1L << Math.min(MOST_DOUBLINGS, failures - pace.free() - 1));
    return delay.compareTo(pace.longest()) > 0 ? pace.longest() : delay;
  }
}
