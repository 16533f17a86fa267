package org.tasket.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.Unavailable;

/** A file on its way in, under a name of ours; gone when closed. */
record Staged(Path path) implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Staged.class.getName());
  private static final int BUFFER = 1 << 16;

  /** An empty one in a folder. */
  static Staged in(Path folder) {
    try {
      return new Staged(Files.createTempFile(folder, "", ".part"));
    } catch (IOException full) {
      throw unavailable(full);
    }
  }

  /**
   * Takes what is sent, and no more of it than may be.
   *
   * @throws InvalidInput where nothing or too much is sent
   * @throws Unavailable where there is no room for it here
   * @throws IOException where whoever sends it stops
   */
  void take(InputStream content, long most) throws IOException {
    long taken = 0;
    try (OutputStream out = open()) {
      byte[] buffer = new byte[BUFFER];
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        taken += read;
        mustNotExceed(taken, most);
        write(out, buffer, read);
      }
    }
    if (taken == 0) {
      throw new InvalidInput("file", "missing");
    }
  }

  static void mustNotExceed(long bytes, long most) {
    if (bytes > most) {
      throw new InvalidInput("file", "file.size", most / 1_000_000);
    }
  }

  private OutputStream open() {
    try {
      return Files.newOutputStream(path);
    } catch (IOException full) {
      throw unavailable(full);
    }
  }

  private static void write(OutputStream out, byte[] buffer, int length) {
    try {
      out.write(buffer, 0, length);
    } catch (IOException full) {
      throw unavailable(full);
    }
  }

  static Unavailable unavailable(IOException because) {
    LOG.log(Level.SEVERE, "Files cannot be kept", because);
    return new Unavailable("files.unavailable");
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException inUse) {
      LOG.log(Level.WARNING, "What was on its way in stays until it is swept out", inUse);
    }
  }
}
