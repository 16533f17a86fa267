package org.tasket.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one clock. Tests put theirs in its place. */
@ApplicationScoped
class ClockProducer {

  @Produces
  @SuppressForbidden
  Clock clock() {
    return Clock.systemUTC();
  }
}
