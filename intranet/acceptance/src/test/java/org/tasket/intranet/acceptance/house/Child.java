package org.tasket.intranet.acceptance.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A server run as a child process. It ends with the tests whatever happens, and no file it writes
 * grows past 200 MB, so that a server gone wild cannot fill the disk.
 */
final class Child {

  private static final int LONGEST_FILE_IN_512_BYTE_BLOCKS = 400_000;

  private final Process process;
  private final Thread atExit;

  private Child(Process process) {
    this.process = process;
    this.atExit = new Thread(process::destroyForcibly);
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /** Starts a command; what it prints goes to the file. */
  static Child start(List<String> command, Path output) {
    List<String> bounded =
        Stream.concat(
                Stream.of(
                    "/bin/sh",
                    "-c",
                    "ulimit -f " + LONGEST_FILE_IN_512_BYTE_BLOCKS + " && exec \"$@\"",
                    "sh"),
                command.stream())
            .toList();
    try {
      return new Child(
          new ProcessBuilder(bounded)
              .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
              .redirectErrorStream(true)
              .redirectOutput(Redirect.appendTo(output.toFile()))
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The time that processors have spent on it so far. */
  Duration processorTime() {
    return process.info().totalCpuDuration().orElseThrow();
  }

  /** Runs a command to its end and answers what it printed; fails where the command does. */
  static String run(List<String> command) {
    return run(command, Duration.ofMinutes(1));
  }

  /** The same, where it may take its time. */
  static String run(List<String> command, Duration longest) {
    try {
      Path output = Files.createTempFile("tasket", ".out");
      try {
        Child child = start(command, output);
        boolean ended = child.process.waitFor(longest.toSeconds(), TimeUnit.SECONDS);
        String printed = Files.readString(output);
        if (!ended || child.process.exitValue() != 0) {
          child.kill();
          throw new AssertionError(String.join(" ", command) + " failed:\n" + printed);
        }
        child.forget();
        return printed;
      } finally {
        Files.delete(output);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  /** Asks it to end, as an administrator would. */
  void stop() {
    process.destroy();
    awaitEnd();
  }

  /** {@code kill -9}. */
  void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  private void awaitEnd() {
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
      forget();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void forget() {
    Runtime.getRuntime().removeShutdownHook(atExit);
  }
}
