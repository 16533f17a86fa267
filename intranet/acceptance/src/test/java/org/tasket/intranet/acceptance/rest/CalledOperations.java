package org.tasket.intranet.acceptance.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which operations this virtual machine's tests have called, written down for whoever asks once all
 * have run.
 */
final class CalledOperations {

  private static final Set<String> NOTED = ConcurrentHashMap.newKeySet();

  private CalledOperations() {}

  static void add(String operation, int status) {
    String line = operation + " " + status;
    if (NOTED.add(line)) {
      write(line);
    }
  }

  private static synchronized void write(String line) {
    try {
      Files.createDirectories(directory());
      Files.writeString(
          directory().resolve(ProcessHandle.current().pid() + ".txt"),
          line + System.lineSeparator(),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  static Path directory() {
    return Path.of(System.getProperty("acceptance.called"));
  }
}
