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
import org.tasket.platform.DatabaseReady;
import org.tasket.platform.Unavailable;

/**
 * When every server sweeps what failed uploads left in the folder where it takes files down: every
 * hour. That is the one thing here that each does for itself, since that folder may be its own; the
 * rest is a {@link org.tasket.platform.Job}'s.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class FileTimer {

  @Resource TimerService timers;
  @Inject Folders folders;
  @Inject Clock clock;

  public void begin(@Observes DatabaseReady ready) {
    timers.createCalendarTimer(
        new ScheduleExpression().hour("*").minute(17), new TimerConfig(null, false));
  }

  @Timeout
  void run() {
    try {
      Instant then = clock.instant().minus(FolderStore.ABANDONED);
      FolderStore.olderThan(folders.incoming(), 1, then).forEach(FolderStore::remove);
    } catch (Unavailable nextHour) {
      // the next hour does it, and health tells
    }
  }
}
