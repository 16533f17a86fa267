package org.tasket.attachment;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.ScheduleExpression;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.logging.Logger;
import org.tasket.platform.DatabaseReady;
import org.tasket.platform.Ticking;

/**
 * When every server sweeps what failed uploads left in the folder where it takes files down: every
 * hour. That is the one thing here that each does for itself, since that folder may be its own; the
 * rest is a {@link org.tasket.platform.Job}'s.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class FileTimer {

  private static final Logger LOG = Logger.getLogger(FileTimer.class.getName());

  @Resource TimerService timers;
  @Inject Folders folders;
  @Inject Clock clock;

  public void begin(@Observes DatabaseReady ready) {
    timers.createCalendarTimer(
        new ScheduleExpression().hour("*").minute(17), new TimerConfig(null, false));
  }

  @Timeout
  void run() {
    Ticking.on(LOG, "What uploads left was not swept out", this::sweep);
  }

  private void sweep() {
    Instant then = clock.instant().minus(FolderStore.ABANDONED);
    FolderStore.olderThan(folders.incoming(), 1, then).forEach(FolderStore::remove);
  }
}
