package org.tasket.platform;

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

/**
 * When kept answers are forgotten: every hour, on every node, which does no harm. While the
 * database is away there is nothing to do; the next hour comes.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class KeptAnswersTimer {

  private static final Logger LOG = Logger.getLogger(KeptAnswersTimer.class.getName());

  @Resource TimerService timers;
  @Inject KeptAnswers kept;

  public void begin(@Observes DatabaseReady ready) {
    timers.createCalendarTimer(new ScheduleExpression().hour("*"), new TimerConfig(null, false));
  }

  /** Where the database is away, or another node does the same, the next hour does it. */
  @Timeout
  void run() {
    Ticking.on(LOG, "Old answers were not forgotten", kept::forgetOld);
  }
}
