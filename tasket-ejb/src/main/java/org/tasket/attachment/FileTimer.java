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
import org.tasket.platform.DatabaseReady;
import org.tasket.platform.RuleBroken;
import org.tasket.platform.Unavailable;

/**
 * When removed files are erased: every hour, on every node, of which one is quicker. Where a store
 * is away there is nothing to do; the next hour comes.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class FileTimer {

  @Resource TimerService timers;
  @Inject FileKeeping files;

  public void begin(@Observes DatabaseReady ready) {
    timers.createCalendarTimer(
        new ScheduleExpression().hour("*").minute(17), new TimerConfig(null, false));
  }

  @Timeout
  void run() {
    try {
      while (files.eraseOld() == FileKeeping.BATCH) {
        // there may be more
      }
      files.sweep();
    } catch (Unavailable | RuleBroken nextHour) {
      // the next hour does it, and health tells
    }
  }
}
