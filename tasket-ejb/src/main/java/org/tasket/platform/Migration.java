package org.tasket.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the tables up to date when the application starts. A database that is away does not stop
 * the start: Tasket is not ready, says why in health, and tries again until it is. The log tells a
 * reason once.
 */
@Singleton
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
  @Inject EntityManager db;
  @Inject Event<DatabaseReady> ready;

  private final AtomicReference<Optional<String>> missing =
      new AtomicReference<>(Optional.of("not started"));

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
    Optional<String> reason = reason();
    if (reason.isEmpty()) {
      begin();
      return;
    }
    boolean told = missing.getAndSet(reason).equals(reason);
    if (!told) {
      LOG.log(Level.WARNING, "The database is not ready: {0}", reason.get());
    }
    timers.createSingleActionTimer(PAUSE.toMillis(), new TimerConfig(null, false));
  }

  /**
   * Once, whatever becomes of it: who has begun would begin twice. Each of them has to see to it
   * that nothing keeps it from beginning.
   */
  private void begin() {
    missing.set(Optional.empty());
    try {
      meetPersistence();
      ready.fire(new DatabaseReady());
    } catch (RuntimeException failure) {
      missing.set(Optional.of("what runs by itself could not begin: " + failure.getClass()));
      LOG.log(Level.SEVERE, "What runs by itself could not begin; restart Tasket", failure);
    }
  }

  /**
   * The thread that starts the application has the container's lock of singletons, and to hand out
   * the persistence context takes one: whoever began to ask for it beside this thread would wait
   * for the lock, and this thread for them, for ever.
   */
  private void meetPersistence() {
    db.getEntityManagerFactory();
  }

  private Optional<String> reason() {
    try {
      return Schema.of(database, settings).bringUpToDate();
    } catch (FlywayException failure) {
      return Optional.of(onOneLine(failure.getMessage()));
    }
  }

  /** Flyway tells the statement, its place and the database's words in a small table. */
  private static String onOneLine(String message) {
    return message
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("---"))
        .collect(Collectors.joining("; "));
  }

  /**
   * What keeps the tables from being up to date, for IT admins: with {@code tasket.schema=check},
   * each migration that a DBA has to run. Empty once they are.
   */
  public Optional<String> missing() {
    return missing.get();
  }
}
