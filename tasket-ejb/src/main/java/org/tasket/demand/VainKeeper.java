package org.tasket.demand;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tasket.platform.DatabaseReady;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;

/**
 * Writes now and then what its server counted. Every server has its own count, so that this is no
 * {@link org.tasket.platform.Job}, which one server does for all.
 */
@ApplicationScoped
class VainKeeper {

  private static final Logger LOG = Logger.getLogger(VainKeeper.class.getName());

  @Resource ManagedScheduledExecutorService scheduler;
  @Inject VainCount count;
  @Inject VainDays days;
  @Inject Settings settings;

  private volatile ScheduledFuture<?> rounds;

  void begin(@Observes DatabaseReady ready) {
    long pace = settings.duration(Setting.CLOCKS_PACE).toMillis();
    rounds = scheduler.scheduleWithFixedDelay(this::keep, pace, pace, TimeUnit.MILLISECONDS);
  }

  /** What cannot be written now waits for the next time. */
  void keep() {
    count
        .take()
        .forEach(
            (place, searches) -> {
              try {
                days.add(place, searches);
              } catch (RuntimeException notNow) {
                LOG.log(Level.FINE, "Searches without result were not written yet", notNow);
                count.putBack(place, searches);
              }
            });
  }

  @PreDestroy
  void end() {
    Optional.ofNullable(rounds).ifPresent(planned -> planned.cancel(false));
    keep();
  }
}
