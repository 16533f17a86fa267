package org.tasket.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the tables up to date when the application starts. A database that is away does not stop
 * the start: Tasket is not ready, says why in health, and tries again until it is.
 */
@jakarta.ejb.Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {

  private static final Logger LOG = Logger.getLogger(Migration.class.getName());
  private static final Duration PAUSE = Duration.ofSeconds(3);

  @Resource(lookup = "jdbc/tasket")
  DataSource database;

  @Resource TimerService timers;
  @Inject Settings settings;
  @Inject Event<DatabaseReady> ready;

  private final AtomicReference<String> missing = new AtomicReference<>("not started");

  @PostConstruct
  void start() {
    settings.check();
    attempt();
  }

  @Timeout
  void again() {
    attempt();
  }

  private void attempt() {
    try {
      Schema.of(database, settings).bringUpToDate();
      missing.set("");
      ready.fire(new DatabaseReady());
    } catch (FlywayException failure) {
      missing.set(failure.getMessage().lines().findFirst().orElse("unknown"));
      LOG.log(Level.WARNING, "The database is not ready: {0}", failure.getMessage());
      timers.createSingleActionTimer(PAUSE.toMillis(), new TimerConfig(null, false));
    }
  }

  /** What keeps the tables from being up to date; empty once they are. */
  public String missing() {
    return missing.get();
  }
}
