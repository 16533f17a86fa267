package org.tasket.platform;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Listens to what a class logs. */
public final class Logs extends Handler implements AutoCloseable {

  private final List<String> warnings = new CopyOnWriteArrayList<>();
  private final Logger logger;

  private Logs(Logger logger) {
    this.logger = logger;
  }

  public static Logs of(Class<?> speaker) {
    Logs logs = new Logs(Logger.getLogger(speaker.getName()));
    logs.logger.addHandler(logs);
    return logs;
  }

  /** What was said at WARNING or above, with its values in place. */
  public List<String> warnings() {
    return List.copyOf(warnings);
  }

  @Override
  public void publish(LogRecord record) {
    if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
      warnings.add(new SimpleFormatter().formatMessage(record));
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
  }
}
