package org.tasket.person;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.ScheduleExpression;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Logger;
import org.tasket.platform.DatabaseReady;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;
import org.tasket.platform.Ticking;

/**
 * When the directory is read: as soon as the tables are there, then every night; where that cannot
 * be done, again after ten minutes.
 */
@jakarta.ejb.Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class DirectoryTimer {

  private static final Logger LOG = Logger.getLogger(DirectoryTimer.class.getName());
  private static final Duration LATER = Duration.ofMinutes(10);

  @Resource TimerService timers;
  @Inject DirectorySync sync;
  @Inject Settings settings;

  public void begin(@Observes DatabaseReady ready) {
    if (settings.optional(Setting.LDAP_URL).isPresent()) {
      timers.createSingleActionTimer(0, passing());
      timers.createCalendarTimer(
          new ScheduleExpression()
              .hour(settings.number(Setting.LDAP_SYNC_HOUR))
              .timezone(settings.zone().getId()),
          passing());
    }
  }

  @Timeout
  void run() {
    Ticking.on(LOG, "The directory was not read to its end", this::read);
  }

  private void read() {
    boolean whole = false;
    try {
      sync.run();
      whole = true;
    } finally {
      if (!whole) {
        timers.createSingleActionTimer(LATER.toMillis(), passing());
      }
    }
  }

  private static TimerConfig passing() {
    return new TimerConfig(null, false);
  }
}
