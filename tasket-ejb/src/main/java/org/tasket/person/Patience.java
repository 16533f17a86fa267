package org.tasket.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/**
 * While the directory is away, known people are not made to wait for it with every call: after one
 * call found it away, the next few seconds' do not ask. Who signs in by password always asks.
 */
@ApplicationScoped
class Patience {

  private static final Duration PAUSE = Duration.ofSeconds(10);

  private final AtomicReference<Instant> until = new AtomicReference<>(Instant.MIN);

  @Inject Clock clock;

  void begin() {
    until.set(clock.instant().plus(PAUSE));
  }

  boolean isNeeded() {
    return clock.instant().isBefore(until.get());
  }
}
