package org.tasket.platform;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * When jobs run: each at the pace that is set, on every server, of which one does the work. A
 * container throws a timer away whose method fails, so that none does; health misses a job that
 * fails always.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class JobTimer {

  private static final Logger LOG = Logger.getLogger(JobTimer.class.getName());

  @Resource TimerService timers;
  @Inject Clockwork clockwork;
  @Inject Settings settings;

  public void begin(@Observes DatabaseReady ready) {
    long pace = settings.duration(Setting.CLOCKS_PACE).toMillis();
    for (String job : clockwork.names()) {
      timers.createIntervalTimer(pace, pace, new TimerConfig(job, false));
    }
  }

  @Timeout
  void run(Timer timer) {
    String job = (String) timer.getInfo();
    try {
      clockwork.round(job);
    } catch (Unavailable away) {
      // the next time does it, and health tells
    } catch (RuntimeException failure) {
      LOG.log(Level.SEVERE, "{0} did not run: {1}", new Object[] {job, failure.getClass()});
    }
  }
}
