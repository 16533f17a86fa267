package org.tasket.skill;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tasket.platform.DatabaseReady;

/**
 * When the skills that Tasket comes with are brought in: as soon as the tables are there; where the
 * database does not let it, again after a minute.
 */
@ApplicationScoped
class StarterListTimer {

  private static final Logger LOG = Logger.getLogger(StarterListTimer.class.getName());

  @Resource ManagedScheduledExecutorService scheduler;
  @Inject StarterList list;

  private volatile Optional<Future<?>> again = Optional.empty();

  void begin(@Observes DatabaseReady ready) {
    try {
      list.bring();
    } catch (RuntimeException notNow) {
      LOG.log(
          Level.WARNING,
          "The skills that Tasket comes with were not brought in, it tries again: {0}",
          notNow.getClass());
      again = Optional.of(scheduler.schedule(() -> begin(ready), 1, TimeUnit.MINUTES));
    }
  }

  @PreDestroy
  void end() {
    again.ifPresent(planned -> planned.cancel(false));
  }
}
