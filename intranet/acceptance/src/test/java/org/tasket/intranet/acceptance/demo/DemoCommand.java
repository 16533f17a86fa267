package org.tasket.intranet.acceptance.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.tasket.intranet.acceptance.house.Machine;

/** {@code mvn -Pdemo} as a child process, in a directory of its own. */
final class DemoCommand implements AutoCloseable {

  private static final Set<String> NOT_SOURCES = Set.of("target", ".git", "demo-data");
  private static final Duration PATIENCE = Duration.ofMinutes(6);

  private final Path sources;
  private final Path output;
  private final int port = Machine.freePort();
  private final int ldapPort = Machine.freePort();
  private Process process;

  DemoCommand(Path directory) throws IOException {
    sources = directory.resolve("sources");
    output = directory.resolve("output.txt");
    copySources(Path.of(System.getProperty("acceptance.root")), sources);
  }

  /**
   * Starts it and waits for its last word; fails with what it printed where that never comes.
   *
   * @return how long that took
   */
  Duration start() throws IOException {
    long begun = System.nanoTime();
    Files.deleteIfExists(output);
    List<String> command =
        List.of(
            "mvn",
            "-B",
            "-ntp",
            "-Pdemo",
            "-Ddemo.port=" + port,
            "-Ddemo.ldap.port=" + ldapPort,
            "-Ddemo.data=" + sources.resolveSibling("data"));
    process =
        new ProcessBuilder(command)
            .directory(sources.toFile())
            .redirectErrorStream(true)
            .redirectOutput(Redirect.to(output.toFile()))
            .start();
    Awaitility.await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(500))
        .until(() -> isReady() || !process.isAlive());
    if (!isReady()) {
      throw new AssertionError("The demo ended before it was ready:\n" + printed());
    }
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private boolean isReady() {
    return printed().lines().anyMatch("Tasket is ready"::equals);
  }

  String printed() {
    try {
      return Files.exists(output) ? Files.readString(output) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    return "http://localhost:" + port;
  }

  /** Ends it as Ctrl-C does, and waits until nobody listens on its ports any more. */
  void stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      throw new AssertionError("The demo does not end:\n" + printed());
    }
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> Machine.isFree(port) && Machine.isFree(ldapPort));
  }

  @Override
  public void close() {
    if (process != null) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static void copySources(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
              throws IOException {
            if (NOT_SOURCES.contains(directory.getFileName().toString())) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(to.resolve(from.relativize(directory)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(file, to.resolve(from.relativize(file)));
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
