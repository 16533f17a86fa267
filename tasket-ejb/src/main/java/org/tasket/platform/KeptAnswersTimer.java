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

/**
 * When kept answers are forgotten: every hour, on every node, which does no harm. While the
 * database is away there is nothing to do; the next hour comes.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class KeptAnswersTimer {

  @Resource TimerService timers;
  @Inject KeptAnswers kept;

  public void begin(@Observes DatabaseReady ready) {
    timers.createCalendarTimer(new ScheduleExpression().hour("*"), new TimerConfig(null, false));
  }

  @Timeout
  void run() {
    try {
      kept.forgetOld();
    } catch (TasketException notNow) {
      // the database is away, or another node does the same: the next hour does it
    }
  }
}
