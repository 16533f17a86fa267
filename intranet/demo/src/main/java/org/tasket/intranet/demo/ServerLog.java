package org.tasket.intranet.demo;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;

/**
 * What the server says, written to {@code server.0.log} and two older files of at most 5 MB each,
 * and watched for the two things the launcher must know: that the server has deployed what it was
 * given, and the first thing that went wrong.
 */
final class ServerLog implements Closeable {

  private static final int BYTES_A_FILE = 5_000_000;
  private static final int FILES = 3;

  private static final String ERROR = " SEVERE ";
  private static final String WARNING = " WARNING ";
  private static final String OUR_WARNING = WARNING + "org.tasket.";
  private static final String CAUSE = "Caused by: ";
  private static final Pattern EVENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d ");

  private final Path folder;
  private final FileHandler file;
  private volatile Optional<Long> booted = Optional.empty();
  private volatile Optional<String> firstError = Optional.empty();
  private volatile Optional<String> warning = Optional.empty();
  private volatile Optional<String> reason = Optional.empty();
  private boolean inStackTrace;

  ServerLog(Path folder) {
    this.folder = folder;
    try {
      file = new FileHandler(folder.resolve("server.%g.log").toString(), BYTES_A_FILE, FILES, true);
      file.setEncoding(StandardCharsets.UTF_8.name());
      file.setFormatter(new PlainLines());
    } catch (IOException e) {
      throw new DemoFailure("Cannot write to " + folder + " (" + e + ")", e);
    }
  }

  /** Takes in what comes, until the server ends. */
  void follow(InputStream output) {
    Thread reader = new Thread(() -> read(output), "server-log");
    reader.setDaemon(true);
    reader.start();
  }

  private void read(InputStream output) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(output, StandardCharsets.UTF_8))) {
      lines.lines().forEach(this::take);
    } catch (IOException | UncheckedIOException ended) {
      take("The server's output ended: " + ended.getMessage());
    }
  }

  void take(String line) {
    file.publish(new LogRecord(Level.INFO, line));
    if (line.contains("Payara Micro") && line.contains("ready in")) {
      booted = Optional.of(System.nanoTime());
    }
    lookForTheReason(line);
    if (line.contains(OUR_WARNING)) {
      warning = Optional.of(line.substring(line.indexOf(OUR_WARNING) + WARNING.length()).strip());
    }
  }

  /** An event's own line says least: what lies deepest in the first stack trace is the reason. */
  private void lookForTheReason(String line) {
    if (EVENT.matcher(line).lookingAt()) {
      inStackTrace = reason.isEmpty() && line.contains(ERROR);
      if (inStackTrace && firstError.isEmpty()) {
        firstError = Optional.of(line.substring(line.indexOf(ERROR) + ERROR.length()).strip());
      }
    } else if (inStackTrace && line.startsWith(CAUSE)) {
      String cause = line.substring(CAUSE.length());
      reason = Optional.of(cause.substring(cause.indexOf(": ") + 1).strip());
    }
  }

  /** How long ago the server finished deploying, well or badly; empty where it has not. */
  Optional<Duration> sinceBoot() {
    return booted.map(then -> Duration.ofNanos(System.nanoTime() - then));
  }

  /** What went wrong first, and where to read on. */
  String trouble() {
    return reason.or(() -> firstError).or(() -> warning).map(error -> error + " — ").orElse("")
        + "see "
        + newest();
  }

  Path newest() {
    return folder.resolve("server.0.log");
  }

  @Override
  public void close() {
    file.close();
  }

  private static final class PlainLines extends Formatter {
    @Override
    public String format(LogRecord event) {
      return event.getMessage() + System.lineSeparator();
    }
  }
}
