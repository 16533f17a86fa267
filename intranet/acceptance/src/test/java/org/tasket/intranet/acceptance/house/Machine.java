package org.tasket.intranet.acceptance.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.ThreadLocalRandom;

/** What the tests find on the machine they run on. */
public final class Machine {

  private static final int FIRST_PORT = 20_000;
  private static final int FIRST_OF_CALLERS = 32_768;

  private Machine() {}

  /** A program that a Debian package brings; fails with the package's name where it is missing. */
  static Path program(String path, String debianPackage) {
    Path program = Path.of(path);
    if (!Files.isExecutable(program)) {
      throw new AssertionError(
          "%s is missing: install the Debian package %s".formatted(path, debianPackage));
    }
    return program;
  }

  /** A file or directory that the build leaves, by the system property that names it. */
  static Path built(String property) {
    String path = System.getProperty(property);
    if (path == null) {
      throw new AssertionError("%s is not set: run the tests with Maven".formatted(property));
    }
    return Path.of(path);
  }

  /** A directory below target for all houses: what is put there once does for each. */
  static Path shared(String name) {
    return built("acceptance.work").resolveSibling(name);
  }

  /** An empty directory below target. */
  static Path emptyDirectory(String name) {
    try {
      Path directory = built("acceptance.work").resolve(name);
      if (Files.exists(directory)) {
        deleteAll(directory);
      }
      return Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A port that nobody listens on, and none of those that the system gives to whoever calls
   * somebody: a server that was stopped finds its port again.
   */
  public static int freePort() {
    return ThreadLocalRandom.current()
        .ints(FIRST_PORT, FIRST_OF_CALLERS)
        .filter(Machine::isFree)
        .findFirst()
        .orElseThrow();
  }

  /** Whether nobody listens on a port of this machine's own address. */
  public static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }

  static void copyAll(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
              throws IOException {
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

  private static void deleteAll(Path directory) throws IOException {
    Files.walkFileTree(
        directory,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path done, IOException problem)
              throws IOException {
            Files.delete(done);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
