package org.tasket.change;

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
import java.util.logging.Logger;
import org.tasket.platform.DatabaseReady;
import org.tasket.platform.Ticking;

/** When old changes are forgotten: every hour, on every node, which does no harm. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ChangeLogTimer {

  private static final Logger LOG = Logger.getLogger(ChangeLogTimer.class.getName());

  @Resource TimerService timers;
  @Inject Changes changes;

  public void begin(@Observes DatabaseReady ready) {
    timers.createCalendarTimer(new ScheduleExpression().hour("*"), new TimerConfig(null, false));
  }

  /** Where the database is away, or another node does the same, the next hour does it. */
  @Timeout
  void run() {
    Ticking.on(LOG, "Old changes were not forgotten", changes::forgetOld);
  }
}
