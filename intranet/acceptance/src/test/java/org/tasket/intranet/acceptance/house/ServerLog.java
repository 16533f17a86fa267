package org.tasket.intranet.acceptance.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the server wrote to its log. A warning or worse counts as ours unless the server is known to
 * say the same thing without us: one list, short, with what each line is.
 */
public final class ServerLog {

  private static final Pattern RECORD =
      Pattern.compile(
          "^\\[[^\\]]+\\] \\[Payara [^\\]]+\\] \\[([A-Z]+)\\] \\[[^\\]]*\\] \\[([^\\]]*)\\]"
              + "(?: \\[[^\\]]*\\])* \\[\\[\\n(.*?)\\]\\]$",
          Pattern.MULTILINE | Pattern.DOTALL);

  private static final List<Pattern> SERVERS_OWN =
      List.of(
          // it ships with authorities of the past, and looks at all of them at the first TLS
          Pattern.compile("^The SSL certificate with alias .+ has expired"),
          // where it keeps an access log, it forgets to tell CDI that an answer stays open
          // (Payara's issue 5745)
          Pattern.compile("^WELD-000(714|715|225|335): "),
          // a start in which one of its services waits for another says so, and goes on
          Pattern.compile("^Unable to start the server\\. Closing all ports\\s+MultiException"),
          // when an application leaves, it knows no component any more in whose name what was
          // counted is written down; it is written all the same
          Pattern.compile("^No ComponentInvocation present for @Transactional annotation"),
          Pattern.compile("^TransactionalInterceptorBase.markThreadAsTransactional"));

  private final Path file;

  ServerLog(Path file) {
    this.file = file;
  }

  /** Warnings and worse, in the order they were written. */
  public List<LogRecord> complaints() {
    return complaints(read());
  }

  static List<LogRecord> complaints(String log) {
    return RECORD
        .matcher(log)
        .results()
        .map(found -> new LogRecord(found.group(1), found.group(2), found.group(3).strip()))
        .filter(LogRecord::isComplaint)
        .filter(found -> SERVERS_OWN.stream().noneMatch(own -> own.matcher(found.text()).find()))
        .toList();
  }

  public String read() {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
