package org.tasket.person;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.ScheduleExpression;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
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
 * be done, or another server is at it, again after ten minutes.
 */
@jakarta.ejb.Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class DirectoryTimer {

  private static final Logger LOG = Logger.getLogger(DirectoryTimer.class.getName());
  private static final Duration LATER = Duration.ofMinutes(10);

  /** Whatever server has read it so lately did it for all. */
  private static final Duration FOR_ALL = Duration.ofHours(1);

  @Resource TimerService timers;
  @Inject DirectoryReading reading;
  @Inject Settings settings;

  public void begin(@Observes DatabaseReady ready) {
    if (settings.optional(Setting.LDAP_URL).isPresent()) {
      timers.createSingleActionTimer(0, passing(Duration.ZERO));
      timers.createCalendarTimer(
          new ScheduleExpression()
              .hour(settings.number(Setting.LDAP_SYNC_HOUR))
              .timezone(settings.zone().getId()),
          passing(FOR_ALL));
    }
  }

  @Timeout
  void run(Timer timer) {
    Duration rest = (Duration) timer.getInfo();
    Ticking.on(LOG, "The directory was not read to its end", () -> read(rest));
  }

  private void read(Duration rest) {
    boolean whole = false;
    try {
      whole = reading.read(rest);
    } finally {
      if (!whole) {
        timers.createSingleActionTimer(LATER.toMillis(), passing(FOR_ALL));
      }
    }
  }

  private static TimerConfig passing(Duration rest) {
    return new TimerConfig(rest, false);
  }
}
