package org.tasket.intranet.demo;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the demo keeps everything it writes. {@code tasket/} holds the database and outlives a
 * start, {@code mail/} what mails were sent, {@code log/} what the server says, {@code server/} the
 * unpacked server, made anew each time. One demo at a time holds it, by a lock the operating system
 * frees whatever happens.
 */
final class DataDirectory implements Closeable {

  private final Path root;
  private final FileChannel lock;

  private DataDirectory(Path root, FileChannel lock) {
    this.root = root;
    this.lock = lock;
  }

  static DataDirectory open(Path root) {
    try {
      Files.createDirectories(root);
      DataDirectory directory = new DataDirectory(root, locked(root));
      directory.clearServer();
      return directory;
    } catch (IOException e) {
      throw notWritable(root, e);
    }
  }

  private static FileChannel locked(Path root) throws IOException {
    FileChannel channel =
        FileChannel.open(
            root.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!lock(channel)) {
      channel.close();
      throw new DemoFailure("Another demo is using the data in " + root);
    }
    return channel;
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      return Optional.<FileLock>ofNullable(channel.tryLock()).isPresent();
    } catch (OverlappingFileLockException heldHere) {
      return false;
    }
  }

  Path root() {
    return root;
  }

  /** Tasket's own data directory. */
  Path tasket() {
    return made("tasket");
  }

  /** The portal's: it keeps the key there that it signs its tokens with. */
  Path portal() {
    return made("portal");
  }

  /** Mails that were sent. */
  Path mail() {
    return made("mail");
  }

  Path log() {
    return made("log");
  }

  /** For the server's own files: nothing here outlives a start. */
  Path server() {
    return made("server");
  }

  /** Whether this has been done on these data before. */
  boolean has(String deed) {
    return Files.exists(root.resolve(deed));
  }

  /** Notes that this need not be done again. */
  void note(String deed) {
    try {
      Files.writeString(root.resolve(deed), "");
    } catch (IOException e) {
      throw notWritable(root, e);
    }
  }

  private Path made(String name) {
    try {
      return Files.createDirectories(root.resolve(name));
    } catch (IOException e) {
      throw notWritable(root, e);
    }
  }

  private static DemoFailure notWritable(Path root, IOException cause) {
    return new DemoFailure(
        "Cannot write to " + root + ". Choose another place with -Ddemo.data=…", cause);
  }

  private void clearServer() throws IOException {
    Path server = root.resolve("server");
    if (Files.notExists(server)) {
      return;
    }
    try (Stream<Path> files = Files.walk(server)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
