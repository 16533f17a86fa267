package org.tasket.web.signin;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;
import org.tasket.platform.TooMany;

/**
 * How fast a person may call the API, by whatever way they come in: as many times at once as {@link
 * Setting#API_CALLS} says, and as many within each minute from then on, evenly. Counted per node,
 * in memory. Holds at most 10,000 people; whoever called longest ago gives way, and would have a
 * full measure by then anyway.
 */
@ApplicationScoped
class CallPace {

  private static final int MOST_PEOPLE = 10_000;
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final int calls;
  private final TimeMeter time;
  private final Map<UUID, Bucket> people =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Bucket> eldest) {
          return size() > MOST_PEOPLE;
        }
      };

  @Inject
  CallPace(Settings settings, Clock clock) {
    this.calls = settings.number(Setting.API_CALLS);
    this.time = by(clock);
  }

  CallPace() {
    this.calls = 1;
    this.time = TimeMeter.SYSTEM_MILLISECONDS;
  }

  /**
   * One more call.
   *
   * @throws TooMany where it comes too soon; it does not count then
   */
  void count(UUID person) {
    ConsumptionProbe probe = bucket(person).tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      throw new TooMany("calls.toomany", Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
  }

  private synchronized Bucket bucket(UUID person) {
    return people.computeIfAbsent(person, newcomer -> fullBucket());
  }

  private Bucket fullBucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(calls).refillGreedy(calls, MINUTE))
        .withCustomTimePrecision(time)
        .build();
  }

  private static TimeMeter by(Clock clock) {
    return new TimeMeter() {
      @Override
      public long currentTimeNanos() {
        return Duration.ofMillis(clock.millis()).toNanos();
      }

      @Override
      public boolean isWallClockBased() {
        return true;
      }
    };
  }
}
