package org.tasket.web.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which addresses the log has heard of within the hour. Holds at most 1,000; the one heard of first
 * gives way.
 */
final class Told {

  static final int MOST = 1_000;
  private static final Duration AN_HOUR = Duration.ofHours(1);

  private final Clock clock;
  private final Map<String, Instant> heard =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
          return size() > MOST;
        }
      };

  Told(Clock clock) {
    this.clock = clock;
  }

  /** True once an hour for an address. */
  synchronized boolean isNew(String address) {
    Instant now = clock.instant();
    Instant last = heard.getOrDefault(address, Instant.EPOCH);
    if (now.isBefore(last.plus(AN_HOUR))) {
      return false;
    }
    heard.remove(address);
    heard.put(address, now);
    return true;
  }
}
