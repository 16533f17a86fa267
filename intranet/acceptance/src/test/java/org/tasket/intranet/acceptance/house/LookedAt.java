package org.tasket.intranet.acceptance.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Which addresses this virtual machine's tests have looked at with all eyes, written down for
 * whoever asks once all have run.
 */
public final class LookedAt {

  private static final Set<String> NOTED = ConcurrentHashMap.newKeySet();

  private LookedAt() {}

  static void add(String address) {
    String path = address.replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", "");
    if (NOTED.add(path)) {
      write(path);
    }
  }

  private static synchronized void write(String path) {
    try {
      Files.createDirectories(directory());
      Files.writeString(
          directory().resolve(ProcessHandle.current().pid() + ".txt"),
          path + System.lineSeparator(),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** The paths of all. */
  public static Set<String> all() throws IOException {
    Set<String> all = new TreeSet<>();
    try (Stream<Path> files = Files.list(directory())) {
      for (Path file : files.toList()) {
        all.addAll(Files.readAllLines(file));
      }
    }
    return all;
  }

  private static Path directory() {
    Path called = Machine.built("acceptance.called");
    return called.resolveSibling(called.getFileName() + "-pages");
  }
}
