package org.tasket.intranet.acceptance.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, to be read on the console and copied to {@code docs/benchmarks.md}. */
final class Report {

  private final List<String> lines = new ArrayList<>();

  Report(String title, String database) {
    line("### %s", title);
    line("");
    line(
        "%d processors, %s %s, Java %s, PostgreSQL %s",
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        System.getProperty("java.version"),
        database);
    line("");
  }

  Report line(String format, Object... values) {
    lines.add(String.format(Locale.ROOT, format, values));
    return this;
  }

  void show() {
    System.out.println("\n" + String.join("\n", lines) + "\n");
  }
}
